import { findPrompt } from '@/lib/background/catalog';
import { buildContextMenu, chooseMenuItem } from '@/lib/background/context-menu';
import { drawCovers } from '@/lib/background/draw-covers';
import { getAccess } from '@/lib/background/get-access';
import { handle } from '@/lib/background/handle';
import { hostOf } from '@/lib/background/host-of';
import { syncInlineTrigger } from '@/lib/background/inline-trigger';
import { insertPrompt, takeText } from '@/lib/background/insert-prompt';
import { launchPalette } from '@/lib/background/launch-palette';
import { setFavourite } from '@/lib/background/library';
import { startPicking } from '@/lib/background/pick-field';
import { browsePrompts, knownValues, searchPrompts } from '@/lib/background/search-service';
import { forgetField, rememberField } from '@/lib/background/site-memory';
import { parseFieldPath } from '@/lib/core/field-path';
import { parseInsertMode } from '@/lib/core/insertion';
import { report } from '@/lib/shared/report';
import { favouritesItem, insertModeItem, usageItem } from '@/lib/shared/storage';

const LONGEST_QUERY = 500;
const MOST_HITS = 500;

export default defineBackground(() => {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-palette') launchPaletteOn(tab).catch(report);
  });
  browser.contextMenus.onClicked.addListener((item, tab) => {
    chooseMenuItem(item, tab).catch(report);
  });
  browser.runtime.onInstalled.addListener(() => {
    buildContextMenu().catch(report);
  });
  browser.runtime.onStartup.addListener(() => {
    buildContextMenu().catch(report);
  });
  browser.permissions.onAdded.addListener(() => {
    syncInlineTrigger().catch(report);
  });
  browser.permissions.onRemoved.addListener(() => {
    syncInlineTrigger().catch(report);
  });
  favouritesItem.watch(() => buildContextMenu().catch(report));
  usageItem.watch(() => buildContextMenu().catch(report));

  handle(
    'search',
    ({ query, limit }) =>
      isText(query) && isCount(limit) ? { query: query.slice(0, LONGEST_QUERY), limit } : undefined,
    ({ query, limit }) => searchPrompts(query, Math.min(limit, MOST_HITS)),
  );
  handle(
    'browse',
    ({ category, favourites }) =>
      isText(category) && typeof favourites === 'boolean' ? { category, favourites } : undefined,
    ({ category, favourites }) => browsePrompts(category, favourites),
  );
  handle(
    'getKnownValues',
    () => ({}),
    () => knownValues(),
  );
  handle('getPrompt', onlyId, ({ id }) => findPrompt(id));
  handle(
    'getCovers',
    ({ ids }) => (Array.isArray(ids) ? { ids: ids.filter(isText).slice(0, MOST_HITS) } : undefined),
    ({ ids }) => drawCovers(ids),
  );
  handle(
    'takeText',
    ({ id, values }) => (isText(id) ? { id, values: parseValues(values) } : undefined),
    ({ id, values }) => takeText(id, values),
  );
  handle(
    'setFavourite',
    ({ id, favourite }) => (isText(id) && typeof favourite === 'boolean' ? { id, favourite } : undefined),
    ({ id, favourite }) => setFavourite(id, favourite),
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
});

/** The browser may leave out the tab that the shortcut was pressed in. */
async function launchPaletteOn(pressedIn: { readonly id?: number; readonly url?: string } | undefined): Promise<void> {
  const [active] = pressedIn ? [pressedIn] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active) await launchPalette(active);
}

function onlyId({ id }: Readonly<Record<string, unknown>>) {
  return isText(id) ? { id } : undefined;
}

function parseValues(values: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(Object(values)).filter((entry): entry is [string, string] => isText(entry[1])),
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}
