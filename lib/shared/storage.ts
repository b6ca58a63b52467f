import { storage } from 'wxt/utils/storage';
import { type Appearance, DEFAULT_APPEARANCE } from '@/lib/core/appearance';
import type { InsertionRecord } from '@/lib/core/diagnosis';
import type { Choices } from '@/lib/core/dialects/choices';
import type { FieldPath } from '@/lib/core/field-path';
import type { InsertMode } from '@/lib/core/insertion';
import type { RememberedValues } from '@/lib/core/template/remember-values';
import type { Usage } from '@/lib/core/usage';
import type { LibraryChange } from './library-change';
import type { LibraryScope } from './library-messages';
import type { FieldSource } from './page-api';

/** Ids of prompts, newest first. */
export const favouritesItem = storage.defineItem<readonly string[]>('local:favourites', { fallback: [] });

/** By the prompt's id. */
export const usageItem = storage.defineItem<Readonly<Record<string, Usage>>>('local:usage', { fallback: {} });

/** Where an insertion goes when the user says nothing else. */
export const insertModeItem = storage.defineItem<InsertMode>('local:insertMode', { fallback: 'caret' });

/** How the interface looks. */
export const appearanceItem = storage.defineItem<Appearance>('local:appearance', { fallback: DEFAULT_APPEARANCE });

/** The tag of the interface's language; '' follows the browser. */
export const languageItem = storage.defineItem<string>('local:language', { fallback: '' });

/** The boxes that the user picked, by host. */
export const pickedFieldsItem = storage.defineItem<Readonly<Record<string, FieldPath>>>('local:pickedFields', {
  fallback: {},
});

/** How the box was found when the palette was last used on a known site, by the site's id. */
export const siteStatusItem = storage.defineItem<Readonly<Record<string, FieldSource | 'none'>>>('local:siteStatus', {
  fallback: {},
});

/** How the last insertions went, newest first. */
export const insertionRecordsItem = storage.defineItem<readonly InsertionRecord[]>('session:insertionRecords', {
  fallback: [],
});

/** The last write to the user's library. Pages watch it, and read anew what they show. Not seen by content scripts. */
export const libraryChangeItem = storage.defineItem<LibraryChange | null>('session:libraryChange', { fallback: null });

/** What the user filled in, last first, by the variable's key. */
export const rememberedValuesItem = storage.defineItem<RememberedValues>('local:rememberedValues', { fallback: {} });

/** What the user filled in the last time, by the prompt's id and the variable's name; the last used prompt first. */
export const lastValuesItem = storage.defineItem<Readonly<Record<string, Readonly<Record<string, string>>>>>(
  'local:lastValues',
  { fallback: {} },
);

/** What the user has switched for a site, by the site's id, or its host where the site is not known. */
export const siteChoicesItem = storage.defineItem<Readonly<Record<string, Choices>>>('local:siteChoices', {
  fallback: {},
});

/** How the library page shows its prompts. */
export interface LibraryView {
  readonly layout: 'grid' | 'list';
  readonly sort: LibraryScope['sort'];
}

export const libraryViewItem = storage.defineItem<LibraryView>('local:libraryView', {
  fallback: { layout: 'grid', sort: 'updated' },
});

/** What the popup and the side panel had when they were last open; each reads and writes its own. */
export const popupViewItem = storage.defineItem<unknown>('session:popupView', { fallback: null });
export const panelViewItem = storage.defineItem<unknown>('session:panelView', { fallback: null });
