import { parseFieldPath } from '@/lib/core/field-path';
import { parseInsertMode } from '@/lib/core/insertion';
import { insertModeItem } from '@/lib/shared/storage';
import { getAccess } from '../get-access';
import { handle } from '../handle';
import { hostOf } from '../host-of';
import { insertPrompt, takeText } from '../insert-prompt';
import { launchPalette } from '../launch-palette';
import { startPicking } from '../pick-field';
import { forgetField, rememberField } from '../site-memory';
import { isText } from './request-fields';

/** Registers what puts a text into a page's box, and what finds that box. */
export function handleInsertion(): void {
  handle(
    'takeText',
    ({ id, values }) => (isText(id) ? { id, values: parseValues(values) } : undefined),
    ({ id, values }) => takeText(id, values),
  );
  handle(
    'insertPrompt',
    ({ id, values, mode, typed }) =>
      isText(id)
        ? { id, values: parseValues(values), mode: parseInsertMode(mode), typed: isText(typed) ? typed : '' }
        : undefined,
    async (insertion, { tabId }) =>
      tabId === undefined
        ? { outcome: { ok: false, reason: 'no-access' }, copied: false }
        : insertPrompt(insertion, { tabId, frameId: 0 }),
  );
  handle(
    'openPalette',
    ({ typed }) => (isText(typed) ? { typed } : undefined),
    async ({ typed }, { tabId }) => {
      if (tabId !== undefined) await launchPalette(await browser.tabs.get(tabId), { typed });
    },
  );
  handle(
    'getAccess',
    () => ({}),
    async (_, { tabId }) => getAccess(tabId),
  );
  handle(
    'pickField',
    () => ({}),
    async (_, { tabId }) => {
      if (tabId !== undefined) await startPicking(tabId);
    },
  );
  handle(
    'rememberField',
    ({ path }) => {
      const known = parseFieldPath(path);
      return known && { path: known };
    },
    async ({ path }, { url }) => rememberField(url, path),
  );
  handle(
    'forgetField',
    ({ host }) => (isText(host) ? { host } : undefined),
    async ({ host }, { url, isOurPage }) => forgetField(isOurPage ? host : hostOf(url)),
  );
  handle(
    'setInsertMode',
    ({ mode }) => {
      const known = parseInsertMode(mode);
      return known && { mode: known };
    },
    async ({ mode }, { isOurPage }) => {
      if (isOurPage) await insertModeItem.setValue(mode);
    },
  );
}

function parseValues(values: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(Object(values)).filter((entry): entry is [string, string] => isText(entry[1])),
  );
}
