import { storedText } from '@/lib/core/library/is-stored';
import { packOf } from '@/lib/core/library/library-id';
import { CATALOG_PACK } from '@/lib/core/library/library-prompt';
import type { PromptMeta } from '@/lib/core/prompt';
import { fillTemplate } from '@/lib/core/template/fill-template';
import { loadTexts } from '../catalog';
import { onLibraryChange } from '../library/library-changes';
import { readLibraryStores } from '../library/read-library-stores';
import { createCache } from './cache';

/** Some megabytes: the texts of what many key presses find. */
const known = createCache<string>(4_000_000, (text) => text.length);
let changes = 0;
onLibraryChange(({ prompts }) => {
  changes++;
  known.forget(prompts);
});

/** The texts of these prompts as they read with their defaults, by id. */
export async function readHitTexts(metas: readonly PromptMeta[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const missing: PromptMeta[] = [];
  for (const meta of metas) {
    const text = known.get(meta.id);
    if (text === undefined) missing.push(meta);
    else found.set(meta.id, text);
  }
  const before = changes;
  const isBundled = ({ id }: PromptMeta) => packOf(id) === CATALOG_PACK;
  const texts = await Promise.all([
    readCatalogTexts(missing.filter(isBundled)),
    readLibraryTexts(missing.filter((meta) => !isBundled(meta))),
  ]);
  for (const [{ id, variables }, text] of texts.flat()) {
    const filled = fillTemplate(text, {}, variables).text;
    found.set(id, filled);
    // What was changed while it was read may have been read too early to be kept.
    if (changes === before) known.set(id, filled);
  }
  return found;
}

type ReadText = readonly [meta: PromptMeta, text: string];

async function readCatalogTexts(metas: readonly PromptMeta[]): Promise<ReadText[]> {
  if (metas.length === 0) return [];
  const texts = await loadTexts();
  return metas.map((meta) => [meta, texts.get(meta.id)?.text ?? '']);
}

async function readLibraryTexts(metas: readonly PromptMeta[]): Promise<ReadText[]> {
  if (metas.length === 0) return [];
  return readLibraryStores<ReadText[]>(
    () => [],
    async (database) => {
      const { store } = database.transaction('texts');
      return Promise.all(metas.map(async (meta) => [meta, storedText(await store.get(meta.id))] as const));
    },
  );
}
