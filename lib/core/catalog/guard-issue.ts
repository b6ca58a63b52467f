/** What keeps a prompt out of our own catalog, though it can be read. */
export interface GuardIssue {
  /** A key of the front matter, or `text` for the prompt itself. */
  readonly part: string;
  readonly message: string;
  /** The words that are wrong, as they stand in the file, where there are any. */
  readonly excerpt?: string;
}
