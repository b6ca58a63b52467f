import { type CatalogEntry, parseEntries, parseTexts } from '@/lib/core/catalog/read-catalog';
import type { Prompt, PromptTexts } from '@/lib/core/prompt';
import { once } from './once';

/** The bundled prompts without their texts, by id, in the catalog's order. */
export const loadEntries = once(async (): Promise<ReadonlyMap<string, CatalogEntry>> => {
  const entries = parseEntries(await fetchJson('/catalog.json'));
  return new Map(entries.map((entry) => [entry.meta.id, entry]));
});

/** The rest of the bundled prompts, by id. */
export const loadTexts = once(
  async (): Promise<ReadonlyMap<string, PromptTexts>> => parseTexts(await fetchJson('/catalog-texts.json')),
);

/** undefined when there is no such prompt. */
export async function findBundledPrompt(id: string): Promise<Prompt | undefined> {
  const [entries, texts] = await Promise.all([loadEntries(), loadTexts()]);
  const meta = entries.get(id)?.meta;
  const text = texts.get(id);
  return meta && text && { ...meta, ...text };
}

export const loadIndexBytes = once(async (): Promise<ArrayBuffer> => {
  const response = await fetch(browser.runtime.getURL('/catalog-index.bin'));
  return response.arrayBuffer();
});

async function fetchJson(path: '/catalog.json' | '/catalog-texts.json'): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.json();
}
