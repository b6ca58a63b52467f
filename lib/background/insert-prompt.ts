import { lengthOf } from '@/lib/core/dialects/length-of';
import { type FinishedPrompt, finishPrompt, isWrapping } from '@/lib/core/finish/finish-prompt';
import type { InsertMode } from '@/lib/core/insertion';
import { adaptationWords } from '@/lib/shared/adaptation-words';
import type { Filling, TakenText, Values } from '@/lib/shared/fill-messages';
import { loadLook } from '@/lib/shared/load-look';
import type { InsertReport, InsertRequest, InsertResult } from '@/lib/shared/page-api';
import { report } from '@/lib/shared/report';
import { insertModeItem } from '@/lib/shared/storage';
import { cluesFor } from './clues';
import { recordInsertion } from './diagnosis';
import { findPrompts } from './fill/find-prompts';
import { readSite } from './fill/site-reading';
import { keepValues, recallValues } from './fill/values';
import { recordUses } from './library';
import { callInjected, callPage, findFocusedFrame, injectScripts, type Page } from './page';
import { readDraft } from './read-draft';
import { recordSite } from './site-memory';

export interface Insertion extends Filling {
  /** Without one, the way that the user has set. */
  readonly mode?: InsertMode | undefined;
  /** What the user typed in the box to call the palette. */
  readonly typed?: string | undefined;
  /** The key of the request; one that comes again is not inserted again. */
  readonly once?: string;
}

/** Inserts prompts as they are finished for the page's site, and counts them as used when the text arrived. */
export async function insertPrompt(
  { mode, typed = '', once = '', ...filling }: Insertion,
  page: Page,
): Promise<InsertReport> {
  const { url } = await browser.tabs.get(page.tabId);
  const { parts, finish, keep } = await prepare(filling, url);
  const clues = await cluesFor(url);
  // Who says where a style shall go wants it there as it is.
  const isAround = mode === undefined && isWrapping(parts);
  const field = isAround ? await readDraft(page, { typed, clues }) : { page, draft: '' };
  if (!field) return { outcome: { ok: false, reason: 'no-access' }, copied: false };

  const { text, negative, needsImage, adaptations } = finish(field.draft ?? '');
  const result = await insertWhereFocused(field.page, {
    text,
    typed,
    negative,
    negativeMode: mode === 'replace' ? 'replace' : 'append',
    mode: isAround ? 'replace' : (mode ?? (await insertModeItem.getValue())),
    clues,
    look: await loadLook(),
    once,
  });
  if (!result) return { outcome: { ok: false, reason: 'no-access' }, copied: false };
  const { outcome, source, negative: apart } = result;
  await recordInsertion(url, text, result, Date.now());
  await injectScripts(page, '/notices.js');
  const negativeLeft = apart && !(apart.ok && apart.cut === 0) ? negative : '';
  const words = adaptations.map(({ label }) => adaptationWords(label));
  const inserted = { text, negativeLeft, needsImage, adaptations: words };
  const copied = (await callInjected(page, 'conclude', outcome, inserted)) ?? false;
  await Promise.all([outcome.ok || copied ? keep(once) : undefined, recordSite(url, source).catch(report)]);
  return { outcome, copied };
}

/** Whether something about a prompt should be seen before it goes in: what costs, or is too long for the site. */
export async function hasCaution(id: string, url: string | undefined): Promise<boolean> {
  const { finish } = await prepare({ ids: [id] }, url);
  const { text, warnings } = finish('');
  return warnings.length > 0 || lengthOf(text, (await readSite(url)).limit).over > 0;
}

/**
 * The prompts' text as it would be inserted; counts as a use, once for the request's key. undefined when one of them is
 * gone.
 */
export async function takeText(
  filling: Filling,
  url: string | undefined,
  once: string,
): Promise<TakenText | undefined> {
  if (!(await findPrompts(filling.ids))) return undefined;
  const { finish, keep } = await prepare(filling, url);
  await keep(once);
  const { text, needsImage } = finish('');
  return { text, needsImage };
}

async function prepare({ ids, values, choices }: Filling, url: string | undefined) {
  const parts = await findPrompts(ids);
  if (!parts) throw new Error(`There are no prompts ${ids.join(', ')}.`);
  const [site, given] = await Promise.all([readSite(url), values === 'last' ? lastOf(parts) : (values ?? {})]);
  return {
    parts,
    /** Of a style, around the draft. */
    finish: (draft: string): FinishedPrompt =>
      finishPrompt(parts, { values: given, dialect: site.dialect, choices: choices ?? site.choices, draft }),
    /** A text that arrived has arrived, although there may be no room to note it. */
    keep: (once: string) => Promise.all([recordUses(ids, Date.now(), once), keepValues(ids, given)]).catch(report),
  };
}

async function lastOf(parts: Parameters<typeof recallValues>[0]): Promise<Values> {
  return (await recallValues(parts)).last;
}

/** Where the page says that the focus is in a frame of another site, that frame is tried, if we may enter it. */
async function insertWhereFocused(page: Page, request: InsertRequest): Promise<InsertResult | undefined> {
  const result = await callPage(page, 'insert', request);
  if (!result || result.outcome.ok || result.outcome.reason !== 'foreign-frame') return result;
  const frameId = await findFocusedFrame(page.tabId);
  return frameId === undefined ? result : callPage({ ...page, frameId }, 'insert', request);
}
