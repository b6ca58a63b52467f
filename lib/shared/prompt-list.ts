import type { CoverSpec } from '@/lib/core/cover/cover-spec';
import type { PromptMeta } from '@/lib/core/prompt';
import type { Marks } from '@/lib/core/search/mark-matches';

/** Why a prompt stands in a list. close: it lacks a word of the query. */
export type Section = 'favourites' | 'recent' | 'own' | 'catalog' | 'hits' | 'close';

export interface ListedPrompt {
  readonly meta: PromptMeta;
  readonly cover: CoverSpec;
  /** The key of the user's picture in place of the drawn cover, new with every picture; '' for none. */
  readonly picture: string;
  /** The address of its picture in the web, where that takes the cover's place and the user allowed it; '' else. */
  readonly remote: string;
  readonly favourite: boolean;
  readonly section: Section;
  /** Where the query's words stand; undefined without a query. */
  readonly marks: Marks | undefined;
}

/** What is in view of a list, and a little more: it is drawn before the rest is asked for. */
export const FIRST_ROWS = 12;

export interface PromptList {
  readonly prompts: readonly ListedPrompt[];
  /** How many there are in all; `prompts` may be cut at the limit. */
  readonly total: number;
  /** The texts have not been searched yet: asked once more for the whole answer, the worker may find more. */
  readonly partial: boolean;
}
