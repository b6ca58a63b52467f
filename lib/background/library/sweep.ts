import { parseCatalogPictures } from './catalog-pictures';
import { type Change, changeLibrary } from './change-library';
import { idsInBin, PURGE_STORES, purgePrompt } from './purge-prompts';
import { dropImport, IMPORT_STORES } from './stage-import';
import { wordListsOf } from './word-lists';
import { type WriteTransaction, writeLibrary } from './write-library';

const DAY = 24 * 60 * 60 * 1000;
/** How long the bin, removed packs and what can be taken back are kept. */
const KEPT = 30 * DAY;
/** An import that waited for its commit as long as that was interrupted. */
const STAGED = DAY;

/** Deletes for good what has been in the bin or removed for 30 days, and what nothing refers to any more. */
export async function sweepLibrary(now: number): Promise<void> {
  await changeLibrary([...PURGE_STORES, 'packs', 'wordLists', 'indexes'], async (change) => {
    for (const id of await idsInBin(change, now - KEPT)) await purgePrompt(change, id);
    for (const pack of await change.transaction.objectStore('packs').getAll()) {
      if (pack.removedAt > 0 && pack.removedAt <= now - KEPT) await purgePack(change, pack.id);
    }
    return { ok: true };
  });
  await writeLibrary(['journals', ...IMPORT_STORES, 'entries', 'pictures', 'meta'], async (transaction) => {
    await dropJournals(transaction, now - KEPT);
    for (const { id, at } of await transaction.objectStore('imports').getAll()) {
      if (at <= now - STAGED) await dropImport(transaction, id);
    }
    await dropPictures(transaction, now - STAGED);
    return { ok: true };
  });
}

async function purgePack(change: Change, pack: string): Promise<void> {
  const ids = await change.transaction.objectStore('entries').index('pack').getAllKeys(pack);
  for (const id of ids) await purgePrompt(change, id);
  await change.transaction.objectStore('wordLists').delete(wordListsOf(pack));
  await change.transaction.objectStore('indexes').delete(indexesOf(pack));
  await change.transaction.objectStore('packs').delete(pack);
  change.packs.add(pack);
}

function indexesOf(pack: string): IDBKeyRange {
  return IDBKeyRange.bound([pack, Number.NEGATIVE_INFINITY], [pack, Number.POSITIVE_INFINITY]);
}

async function dropJournals(transaction: WriteTransaction, before: number): Promise<void> {
  const store = transaction.objectStore('journals');
  for (const key of await store.index('at').getAllKeys(IDBKeyRange.upperBound(before))) await store.delete(key);
}

/** Pictures that no prompt has, and none that an undo or a commit would bring back. */
async function dropPictures(transaction: WriteTransaction, before: number): Promise<void> {
  const keys = await transaction.objectStore('pictures').getAllKeys();
  if (keys.length === 0) return;
  const [entries, journals, staged, catalog] = await Promise.all([
    transaction.objectStore('entries').getAll(),
    transaction.objectStore('journals').getAll(),
    transaction.objectStore('staged').getAll(),
    transaction.objectStore('meta').get('catalogPictures'),
  ]);
  const used = new Set([
    ...entries.map(({ picture }) => picture),
    ...journals.flatMap(({ prompts }) => prompts.map((state) => state.before?.entry.picture ?? '')),
    ...staged.flatMap(({ pictures }) => pictures.map(([, picture]) => picture)),
    ...Object.values(parseCatalogPictures(catalog)),
  ]);
  const store = transaction.objectStore('pictures');
  for (const key of keys.filter((each) => !used.has(each))) {
    const picture = await store.get(key);
    // One that was just stored may wait for its prompt.
    if (picture && picture.addedAt <= before) await store.delete(key);
  }
}
