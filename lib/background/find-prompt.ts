import { packOf } from '@/lib/core/library/library-id';
import { CATALOG_PACK } from '@/lib/core/library/library-prompt';
import type { Prompt } from '@/lib/core/prompt';
import { findBundledPrompt } from './catalog';
import { findShownEntries, readTexts } from './library/read-entries';

/** A prompt of the catalog or the library. undefined when there is none, it is in the bin or its pack is disabled. */
export async function findPrompt(id: string): Promise<Prompt | undefined> {
  if (packOf(id) === CATALOG_PACK) return findBundledPrompt(id);
  const [entries, texts] = await Promise.all([findShownEntries([id]), readTexts([id])]);
  const entry = entries.get(id);
  const text = texts.get(id);
  return entry && text && { ...entry.meta, text: text.text, negative: text.negative };
}
