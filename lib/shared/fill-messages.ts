import type { AdaptationId, OfferId } from '@/lib/core/dialects/adaptation';
import type { Choices } from '@/lib/core/dialects/choices';
import type { InsertMode } from '@/lib/core/insertion';
import type { ImageNeed, Prompt } from '@/lib/core/prompt';
import type { Dialect } from '@/lib/core/sites/site';
import type { RememberedValues } from '@/lib/core/template/remember-values';
import type { InsertReport } from './page-api';

/** What the user filled in, by the variable's name. */
export type Values = Readonly<Record<string, string>>;

/** One prompt, or several in the order in which they are combined, and what fills their blanks. */
export interface Filling {
  readonly ids: readonly string[];
  /** Of the blanks that are not named the defaults; `last` for those of the last time. */
  readonly values?: Values | 'last' | undefined;
  /** Without them, what the user has switched for the page's site. */
  readonly choices?: Choices | undefined;
  /** Heeded only from the extension's own pages; others speak for the tab they stand in. */
  readonly tabId?: number | undefined;
}

/** How the site of a page reads prompts. */
export interface SiteReading {
  /** The host where the site is not known; '' where the page has none. */
  readonly name: string;
  readonly dialect: Dialect;
  /** Characters (UTF-16 code units); 0 where no limit is known. */
  readonly limit: number;
  readonly hasNegativeBox: boolean;
  /** What the user has switched for it. */
  readonly choices: Choices;
}

/** A prompt with what is known of its blanks. */
export interface FillablePrompt {
  readonly prompt: Prompt;
  /** Of its variables, last first. */
  readonly remembered: RememberedValues;
  /** What the user filled in the last time; empty when that was never. */
  readonly last: Values;
}

export interface TakenText {
  readonly text: string;
  readonly needsImage: ImageNeed;
}

/** What fills a prompt's blanks and makes it fit the site. Where not said otherwise, the palette may send these too. */
export interface FillMessages {
  /** undefined when there is no such prompt (any more). */
  getFillable(request: { readonly id: string }): FillablePrompt | undefined;
  getSite(request: { readonly tabId?: number | undefined }): SiteReading;
  /** Keeps what is switched for the site of the page, until it is switched otherwise. */
  keepChoices(request: {
    readonly off: readonly AdaptationId[];
    readonly on: readonly OfferId[];
    readonly tabId?: number | undefined;
  }): void;
  /** The same for a site by its id, or its host where it is not known. Only the extension's own pages may send this. */
  keepSiteChoices(request: { readonly site: string; readonly choices: Choices }): void;
  /** A value for every blank of the prompts, out of options, remembered values and word lists; the same for the same seed. */
  surprise(request: { readonly ids: readonly string[]; readonly seed: number }): Values;
  /**
   * Inserts the prompts as they are finished for the page's site. Without a mode in the way that the user has set; styles
   * alone then go around what stands in the box.
   */
  insertPrompt(request: Filling & { readonly mode?: InsertMode | undefined; readonly typed?: string }): InsertReport;
  /** The text as it would be inserted, for the clipboard; counts as a use. undefined when a prompt is gone. */
  takeText(request: Filling): TakenText | undefined;
}
