import { parseAppearance } from '@/lib/core/appearance';
import { parseInsertionRecord } from '@/lib/core/diagnosis';
import { parseChoices } from '@/lib/core/dialects/choices';
import { parseFieldPath } from '@/lib/core/field-path';
import { FIELD_SOURCES, type FieldSource } from '@/lib/core/field-source';
import { parseInsertMode } from '@/lib/core/insertion';
import { parseLanguage } from '@/lib/core/language/languages';
import { parsePaletteSize } from '@/lib/core/palette-size';
import { parseList, parseText } from '@/lib/core/parse-list';
import { parseRecord } from '@/lib/core/parse-record';
import { parseSetSetting } from '@/lib/core/sync/set-setting';
import { parseLastValues } from '@/lib/core/template/last-values';
import { parseRememberedValues } from '@/lib/core/template/remember-values';
import { parseUsage } from '@/lib/core/usage';
import { defineItem } from './define-item';
import { parseKeptView } from './kept-view';
import { parseLibraryChange } from './library-change';
import { parseLibraryView } from './library-view';
import { parseSyncStatus } from './sync-status';

/** Ids of prompts, newest first. */
export const favouritesItem = defineItem('local:favourites', parseIds);

/** By the prompt's id. */
export const usageItem = defineItem('local:usage', parseUsage);

/** Where an insertion goes when the user says nothing else. */
export const insertModeItem = defineItem('local:insertMode', (stored) => parseInsertMode(stored) ?? 'caret');

/** How the interface looks. */
export const appearanceItem = defineItem('local:appearance', parseAppearance);

/** As the user left the palette. */
export const paletteSizeItem = defineItem('local:paletteSize', parsePaletteSize);

/** The tag of the interface's language; '' follows the browser. */
export const languageItem = defineItem('local:language', (stored) => parseLanguage(stored)?.tag ?? '');

/** The boxes that the user picked, by host. */
export const pickedFieldsItem = defineItem('local:pickedFields', (stored) =>
  parseRecord(stored, (path, host) => (host === '' ? undefined : parseFieldPath(path))),
);

/** How the box was found when the palette was last used on a known site, by the site's id. */
export const siteStatusItem = defineItem('local:siteStatus', (stored) => parseRecord(stored, parseSiteStatus));

/** How the last insertions went, newest first. */
export const insertionRecordsItem = defineItem('session:insertionRecords', (stored) =>
  parseList(stored, parseInsertionRecord),
);

/** The last write to the user's library. Pages watch it, and read anew what they show. Not seen by content scripts. */
export const libraryChangeItem = defineItem('session:libraryChange', parseLibraryChange);

/** What the user filled in, last first, by the variable's key. */
export const rememberedValuesItem = defineItem('local:rememberedValues', parseRememberedValues);

/** What the user filled in the last time, by the prompt's id and the variable's name; the last used prompt first. */
export const lastValuesItem = defineItem('local:lastValues', parseLastValues);

/** What the user has switched for a site, by the site's id, or its host where the site is not known. */
export const siteChoicesItem = defineItem('local:siteChoices', (stored) =>
  parseRecord(stored, (choices, site) => (site === '' ? undefined : parseSwitched(choices))),
);

/** Whether settings, favourites, use counts and own prompts follow the user by the browser's own sync. */
export const syncOnItem = defineItem('local:syncOn', (stored) => stored === true);

/** How the last sync went. */
export const syncStatusItem = defineItem('local:syncStatus', parseSyncStatus);

/** The settings that the user has set, here or on another machine, by their names, as they were last seen. */
export const settingTimesItem = defineItem('local:settingTimes', (stored) => parseRecord(stored, parseSetSetting));

/** How the library page shows its prompts. */
export const libraryViewItem = defineItem('local:libraryView', parseLibraryView);

/** What the popup and the side panel had when they were last open; each reads and writes its own. */
export const popupViewItem = defineItem('session:popupView', parseKeptView);
export const panelViewItem = defineItem('session:panelView', parseKeptView);

function parseIds(stored: unknown): readonly string[] {
  return [...new Set(parseList(stored, parseText))];
}

function parseSiteStatus(status: unknown): FieldSource | 'none' | undefined {
  return status === 'none' ? status : FIELD_SOURCES.find((known) => known === status);
}

/** What switches nothing is not kept. */
function parseSwitched(stored: unknown) {
  const choices = parseChoices(stored);
  return choices.off.length + choices.on.length > 0 ? choices : undefined;
}
