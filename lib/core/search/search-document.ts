import type { ImageNeed } from '../prompt';

/** What the search knows of one prompt. A text that is missing is ''. */
export interface SearchDocument {
  /** Unique over all indexes that are searched together. */
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly tags: readonly string[];
  readonly author: string;
  readonly lead: string;
  readonly text: string;
  readonly needsImage?: ImageNeed;
}
