import type { CatalogEntry } from '@/lib/core/catalog/read-catalog';
import { packOf } from '@/lib/core/library/library-id';
import { CATALOG_PACK } from '@/lib/core/library/library-prompt';
import type { Prompt } from '@/lib/core/prompt';
import { findBundledPrompt, loadEntries } from './catalog';
import { findShownEntries, readTexts } from './library/read-entries';

/** A prompt of the catalog or of the library; undefined when there is none, also when it is in the bin. */
export async function findPrompt(id: string): Promise<Prompt | undefined> {
  if (packOf(id) === CATALOG_PACK) return findBundledPrompt(id);
  const [entries, texts] = await Promise.all([findShownEntries([id]), readTexts([id])]);
  const entry = entries.get(id);
  const text = texts.get(id);
  return entry && text && { ...entry.meta, text: text.text, negative: text.negative };
}

/** What lists show of these prompts, by id; those that are gone, in the bin or in a disabled pack are left out. */
export async function findPromptEntries(ids: readonly string[]): Promise<ReadonlyMap<string, CatalogEntry>> {
  const inLibrary = ids.filter((id) => packOf(id) !== CATALOG_PACK);
  const [bundled, own] = await Promise.all([loadEntries(), findShownEntries(inLibrary)]);
  return new Map(
    ids.flatMap((id) => {
      const entry = own.get(id) ?? bundled.get(id);
      return entry ? [[id, entry]] : [];
    }),
  );
}
