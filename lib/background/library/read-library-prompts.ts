import type { LibraryPrompt } from '@/lib/core/library/library-prompt';
import { findBundledPrompt, loadEntries } from '../catalog';
import { readCatalogPictures } from './catalog-pictures';
import { libraryPrompt } from './library-prompt';
import { bundledState } from './list-library';
import { findEntries, readTexts } from './read-entries';

/** Prompts as their editors need them, in the order of the ids, in the bin too; bundled ones as revision 0. */
export async function readLibraryPrompts(ids: readonly string[]): Promise<readonly LibraryPrompt[]> {
  const [entries, texts, bundled, pictures] = await Promise.all([
    findEntries(ids),
    readTexts(ids),
    loadEntries(),
    readCatalogPictures(),
  ]);
  const prompts = ids.map(async (id): Promise<readonly LibraryPrompt[]> => {
    const entry = entries.get(id);
    const text = texts.get(id);
    if (entry && text) return [libraryPrompt({ entry, texts: text })];
    const prompt = bundled.has(id) ? await findBundledPrompt(id) : undefined;
    return prompt ? [{ prompt, notes: '', picture: pictures[id] ?? '', ...bundledState }] : [];
  });
  return (await Promise.all(prompts)).flat();
}
