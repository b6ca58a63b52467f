import { parseFieldPath } from '@/lib/core/field-path';
import { parseInsertMode } from '@/lib/core/insertion';
import { insertModeItem } from '@/lib/shared/storage';
import { diagnose } from '../diagnosis';
import { getAccess } from '../get-access';
import { handle } from '../handle';
import { launchPalette } from '../launch-palette';
import { startPicking } from '../pick-field';
import { forgetField, rememberField } from '../site-memory';
import { handleOurs } from './handle-ours';
import { isText } from './request-fields';

/** Registers what opens the palette over a page, and what finds the page's box. */
export function handleInsertion(): void {
  handle(
    'openPalette',
    ({ typed }) => (isText(typed) ? { typed } : undefined),
    async ({ typed }, { tabId }) => {
      if (tabId !== undefined) await launchPalette(await browser.tabs.get(tabId), { typed });
    },
  );
  handleOurs(
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
  handleOurs(
    'forgetField',
    ({ host }) => (isText(host) ? { host } : undefined),
    ({ host }) => forgetField(host),
  );
  handleOurs(
    'getDiagnosis',
    () => ({}),
    () => diagnose(),
  );
  handleOurs(
    'setInsertMode',
    ({ mode }) => {
      const known = parseInsertMode(mode);
      return known && { mode: known };
    },
    ({ mode }) => insertModeItem.setValue(mode),
  );
}
