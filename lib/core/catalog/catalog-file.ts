import type { PromptIssue } from './prompt-issue';
import type { PromptPlace } from './read-prompt';

export interface CatalogFile extends PromptPlace {
  /** The path by which the file is named in an issue. */
  readonly file: string;
  readonly source: string;
}

export interface FileIssue extends PromptIssue {
  readonly file: string;
}
