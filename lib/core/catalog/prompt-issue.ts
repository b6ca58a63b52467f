/** What is wrong with a prompt's file, in words that say what to do. */
export interface PromptIssue {
  /** From 1, of the file as its author sees it. */
  readonly line: number;
  readonly message: string;
}
