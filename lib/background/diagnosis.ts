import type { Diagnosis, InsertionRecord } from '@/lib/core/diagnosis';
import { siteOf } from '@/lib/core/sites/site-of';
import type { InsertResult } from '@/lib/shared/page-api';
import { insertionRecordsItem, insertModeItem, pickedFieldsItem } from '@/lib/shared/storage';

const MOST_RECORDS = 10;

/** Notes how an insertion went, until the browser closes, for a report of the user's. */
export function recordInsertion(
  url: string | undefined,
  text: string,
  { outcome, source, kind }: InsertResult,
  now: number,
): Promise<void> {
  const site = (url === undefined ? undefined : siteOf(url))?.id ?? '';
  const lines = text.split('\n').length;
  const record: InsertionRecord = { at: now, site, source, kind, outcome, length: text.length, lines };
  return insertionRecordsItem.update((before) => [record, ...before].slice(0, MOST_RECORDS));
}

/** Gathers what a report needs. It stays here: the user copies it and decides what becomes of it. */
export async function diagnose(): Promise<Diagnosis> {
  const [commands, { origins = [] }, picked, insertMode, insertions] = await Promise.all([
    browser.commands.getAll(),
    browser.permissions.getAll(),
    pickedFieldsItem.getValue(),
    insertModeItem.getValue(),
    insertionRecordsItem.getValue(),
  ]);
  return {
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    language: navigator.language,
    insertMode,
    shortcuts: Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut])),
    allowedOrigins: origins.length,
    pickedBoxes: Object.keys(picked).length,
    insertions,
  };
}
