import type { ImportedPrompt, ImportedWordList, SkippedEntry } from '@/lib/core/formats/import-reading';
import type { ImportSource } from './import-source';

/** What the page asks of the worker that reads files for it. */
export type ImportJob =
  /** `folder`: of each archive only what is below this one of its folders; '' for all of it. */
  | { readonly kind: 'read'; readonly sources: readonly ImportSource[]; readonly folder: string }
  /** The prompts from this one on, as many as are taken at once. */
  | { readonly kind: 'prompts'; readonly from: number }
  | { readonly kind: 'picture'; readonly picture: string };

export type ImportAnswer =
  | { readonly kind: 'progress'; readonly files: number; readonly prompts: number }
  | { readonly kind: 'read'; readonly summary: ImportSummary }
  | { readonly kind: 'prompts'; readonly prompts: readonly ImportedPrompt[] }
  | { readonly kind: 'picture'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly message: string };

/** What was read, without the prompts: there may be more of them than fit in one message without a pause. */
export interface ImportSummary {
  readonly prompts: number;
  readonly wordLists: readonly ImportedWordList[];
  readonly skipped: readonly SkippedEntry[];
  /** How many files there were of each format, by its id. */
  readonly formats: Readonly<Record<string, number>>;
  /** The keys of prompts with a picture in the import, and of that picture. */
  readonly pictures: readonly (readonly [prompt: string, picture: string])[];
}

/** How many prompts the worker hands over at once. */
export const PROMPTS_AT_ONCE = 200;
