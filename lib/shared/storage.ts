import { storage } from 'wxt/utils/storage';
import type { FieldPath } from '@/lib/core/field-path';
import type { InsertMode } from '@/lib/core/insertion';
import type { Usage } from '@/lib/core/usage';
import type { LibraryChange } from './library-change';
import type { FieldSource } from './page-api';

/** Ids of prompts, newest first. */
export const favouritesItem = storage.defineItem<readonly string[]>('local:favourites', { fallback: [] });

/** By the prompt's id. */
export const usageItem = storage.defineItem<Readonly<Record<string, Usage>>>('local:usage', { fallback: {} });

/** Where an insertion goes when the user says nothing else. */
export const insertModeItem = storage.defineItem<InsertMode>('local:insertMode', { fallback: 'caret' });

/** The boxes that the user picked, by host. */
export const pickedFieldsItem = storage.defineItem<Readonly<Record<string, FieldPath>>>('local:pickedFields', {
  fallback: {},
});

/** How the box was found when the palette was last used on a known site, by the site's id. */
export const siteStatusItem = storage.defineItem<Readonly<Record<string, FieldSource | 'none'>>>('local:siteStatus', {
  fallback: {},
});

/** The last write to the user's library. Pages watch it, and read anew what they show. Not seen by content scripts. */
export const libraryChangeItem = storage.defineItem<LibraryChange | null>('session:libraryChange', { fallback: null });
