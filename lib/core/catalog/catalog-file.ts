import type { PromptPlace } from './draft-prompt';
import type { PromptIssue } from './prompt-issue';

export interface CatalogFile extends PromptPlace {
  /** The path by which the file is named in an issue. */
  readonly file: string;
  readonly source: string;
}

export interface FileIssue extends PromptIssue {
  readonly file: string;
}
