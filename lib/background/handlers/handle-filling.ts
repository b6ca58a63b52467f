import { type Choices, parseChoices } from '@/lib/core/dialects/choices';
import { parseInsertMode } from '@/lib/core/insertion';
import type { Filling, Values } from '@/lib/shared/fill-messages';
import { getFillable } from '../fill/get-fillable';
import { keepChoices, keepChoicesOf, readSite } from '../fill/site-reading';
import { surprise } from '../fill/surprise';
import { handle } from '../handle';
import { insertPrompt, takeText } from '../insert-prompt';
import { handleOurs } from './handle-ours';
import { isText, onlyId } from './request-fields';

/** Prompts that are combined. */
const MOST_PARTS = 20;

/** Registers what fills a prompt's blanks, makes it fit the site and puts it into the page's box. */
export function handleFilling(): void {
  handle('getFillable', onlyId, ({ id }) => getFillable(id));
  handle(
    'getSite',
    () => ({}),
    async (_, { tabId }) => readSite(await addressOf(tabId)),
  );
  handle('keepChoices', parseChoices, async (choices, { tabId }) => keepChoices(await addressOf(tabId), choices));
  handleOurs(
    'keepSiteChoices',
    ({ site, choices }) => (isText(site) ? { site, choices: parseChoices(choices) } : undefined),
    ({ site, choices }) => keepChoicesOf(site, choices),
  );
  handle(
    'surprise',
    ({ ids, seed }) => {
      const parts = parseIds(ids);
      return parts && Number.isInteger(seed) ? { ids: parts, seed: Number(seed) } : undefined;
    },
    ({ ids, seed }) => surprise(ids, seed),
  );
  handle(
    'insertPrompt',
    ({ mode, typed, ...filling }) => {
      const parsed = parseFilling(filling);
      return parsed && { ...parsed, mode: parseInsertMode(mode), typed: isText(typed) ? typed : '' };
    },
    async (insertion, { tabId, once }) =>
      tabId === undefined
        ? { outcome: { ok: false, reason: 'no-access' }, copied: false }
        : insertPrompt({ ...insertion, once }, { tabId, frameId: 0 }),
  );
  handle('takeText', parseFilling, async (filling, { tabId, once }) => takeText(filling, await addressOf(tabId), once));
}

/** The address of a tab that was opened to us; undefined where the browser keeps it to itself. */
async function addressOf(tabId: number | undefined): Promise<string | undefined> {
  return tabId === undefined ? undefined : (await browser.tabs.get(tabId)).url;
}

function parseFilling({ ids, values, choices }: Readonly<Record<string, unknown>>): Filling | undefined {
  const parts = parseIds(ids);
  return parts && { ids: parts, values: parseValues(values), choices: parseGivenChoices(choices) };
}

function parseIds(ids: unknown): readonly string[] | undefined {
  return Array.isArray(ids) && ids.length > 0 && ids.length <= MOST_PARTS && ids.every(isText) ? ids : undefined;
}

function parseValues(values: unknown): Values | 'last' {
  if (values === 'last') return 'last';
  return Object.fromEntries(
    Object.entries(Object(values)).filter((entry): entry is [string, string] => isText(entry[1])),
  );
}

function parseGivenChoices(choices: unknown): Choices | undefined {
  return choices === undefined || choices === null ? undefined : parseChoices(choices);
}
