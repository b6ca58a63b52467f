import { type InsertMode, type InsertOutcome, parseInsertMode } from '@/lib/core/insertion';
import type { Prompt } from '@/lib/core/prompt';
import { fillTemplate } from '@/lib/core/template/fill-template';
import type { Values } from '@/lib/shared/messages';
import type { InsertReport, InsertRequest, InsertResult } from '@/lib/shared/page-api';
import { insertModeItem } from '@/lib/shared/storage';
import { findPrompt } from './catalog';
import { cluesFor } from './clues';
import { recordUse } from './library';
import { callInjected, callPage, findFocusedFrame, injectScripts, type Page } from './page';
import { recordSite } from './site-memory';

export interface Insertion {
  readonly id: string;
  readonly values?: Values | undefined;
  /** Without one, the way that the user has set. */
  readonly mode?: InsertMode | undefined;
  /** What the user typed in the box to call the palette. */
  readonly typed?: string | undefined;
}

/** Inserts a prompt, its blanks filled with the values or their defaults, and counts it as used when the text arrived. */
export async function insertPrompt({ id, values, mode, typed = '' }: Insertion, page: Page): Promise<InsertReport> {
  const prompt = await findPrompt(id);
  if (!prompt) throw new Error(`There is no prompt ${id}.`);
  const { url } = await browser.tabs.get(page.tabId);
  const text = fillPrompt(prompt, values);
  const result = await insertWhereFocused(page, {
    text,
    typed,
    negative: prompt.negative,
    mode: mode ?? parseInsertMode(await insertModeItem.getValue()) ?? 'caret',
    clues: await cluesFor(url),
  });
  if (!result) return { outcome: { ok: false, reason: 'no-access' }, copied: false };
  const { outcome, source } = result;
  await injectScripts(page, '/notices.js');
  const copied = (await callInjected(page, concludeInPage, outcome, text)) ?? false;
  await Promise.all([outcome.ok || copied ? recordUse(id, Date.now()) : undefined, recordSite(url, source)]);
  return { outcome, copied };
}

/** Where the page says that the focus is in a frame of another site, that frame is tried, if we may enter it. */
async function insertWhereFocused(page: Page, request: InsertRequest): Promise<InsertResult | undefined> {
  const result = await callPage(page, insertInPage, request);
  if (!result || result.outcome.ok || result.outcome.reason !== 'foreign-frame') return result;
  const frameId = await findFocusedFrame(page.tabId);
  return frameId === undefined ? result : callPage({ ...page, frameId }, insertInPage, request);
}

/** The prompt's text as it would be inserted; counts as a use. undefined when there is no such prompt. */
export async function takeText(id: string, values?: Values): Promise<string | undefined> {
  const prompt = await findPrompt(id);
  if (!prompt) return undefined;
  await recordUse(id, Date.now());
  return fillPrompt(prompt, values);
}

function fillPrompt({ text, variables }: Prompt, values: Values = {}): string {
  return fillTemplate(text, values, variables).text;
}

function insertInPage(request: InsertRequest): Promise<InsertResult> | undefined {
  return globalThis.promptPalette?.insert(request);
}

function concludeInPage(outcome: InsertOutcome, text: string): Promise<boolean> | undefined {
  return globalThis.promptPalette?.notices?.conclude(outcome, text);
}
