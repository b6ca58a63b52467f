import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Appearance } from '@/lib/core/appearance';
import type { Diagnosis } from '@/lib/core/diagnosis';
import type { FieldPath } from '@/lib/core/field-path';
import type { InsertMode } from '@/lib/core/insertion';
import type { PaletteSize } from '@/lib/core/palette-size';
import type { Prompt } from '@/lib/core/prompt';
import type { KnownValues } from '@/lib/core/search/complete-query';
import type { FillMessages } from './fill-messages';
import type { LibraryMessages } from './library-messages';
import type { PromptList } from './prompt-list';

/** Whether text can be inserted into a tab's page, and what the user has written and selected there; '' for nothing. */
export type PageAccess =
  | { readonly ok: true; readonly hasField: boolean; readonly draft: string; readonly selection: string }
  | { readonly ok: false; readonly reason: 'no-access' };

/**
 * Every message, each to the background worker. The extension's own pages may send all of them. A content script, which
 * is trusted less, may send those that say so here, and speaks for its own tab: its `tabId` is not heeded. What is not
 * for the sender is refused.
 */
export interface Messages extends LibraryMessages, FillMessages {
  /**
   * The best prompts for a query; favourites, recents, the newest own ones and the catalog for an empty one. The answer
   * may be `partial`, unless the `whole` one is asked for. The palette may send this too.
   */
  search(request: { readonly query: string; readonly limit: number; readonly whole: boolean }): PromptList;
  /** What the operators of the query language can be completed to. The palette may send this too. */
  getKnownValues(request: Readonly<Record<never, never>>): KnownValues;
  /** undefined when there is no such prompt (any more). */
  getPrompt(request: { readonly id: string }): Prompt | undefined;
  /**
   * By id: an SVG, or where the prompt has a picture its `data:` address, unless the drawing is asked for all the same; a
   * drawing with letters as a `data:` address, too. The palette may send this.
   */
  getCovers(request: { readonly ids: readonly string[]; readonly drawn?: boolean }): Readonly<Record<string, string>>;
  /** The palette may send this too. */
  setFavourite(request: { readonly id: string; readonly favourite: boolean }): void;
  /** Opens the palette over the sender's tab, since the user has typed this in a box there: only for the trigger there. */
  openPalette(request: { readonly typed: string }): void;
  /** What a report of a fault needs. */
  getDiagnosis(request: Readonly<Record<never, never>>): Diagnosis;
  getAccess(request: { readonly tabId?: number | undefined }): PageAccess;
  /** Lets the user click the box that takes the prompts on this page. The palette may send this too. */
  pickField(request: { readonly tabId?: number | undefined }): void;
  /** Keeps the box that the user has just picked in the sender's tab, for its host: only for the picker there. */
  rememberField(request: { readonly path: FieldPath }): void;
  /** Forgets the box that the user picked for a host. */
  forgetField(request: { readonly host: string }): void;
  setInsertMode(request: { readonly mode: InsertMode }): void;
  /** The palette may send this too. */
  setPaletteSize(request: { readonly size: PaletteSize }): void;
  setAppearance(request: { readonly appearance: Appearance }): void;
  /** The tag of a language that the interface has texts in; '' follows the browser. */
  setLanguage(request: { readonly tag: string }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
