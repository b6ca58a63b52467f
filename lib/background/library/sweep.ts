import { passTime, type WaitingTimes } from '@/lib/core/library/waiting-times';
import { parseCatalogPictures } from './catalog-pictures';
import { type Change, changeLibrary } from './change-library';
import { dropJournal } from './journal';
import { idsInBin, PURGE_STORES, purgePrompt } from './purge-prompts';
import { dropImport, IMPORT_STORES } from './stage-import';
import { carryMarks } from './waiting-marks';
import { wordListsOf } from './word-lists';

const DAY = 24 * 60 * 60 * 1000;
/** How long the bin, removed packs and what can be taken back are kept. */
const KEPT = 30 * DAY;
/** An import that waited for its commit as long as that was interrupted; a picture may wait for its prompt. */
const STAGED = DAY;

const STORES = [
  ...PURGE_STORES,
  ...IMPORT_STORES,
  'packs',
  'wordLists',
  'indexes',
  'journals',
  'pictures',
  'drafts',
] as const;

/**
 * Deletes for good what has been in the bin or removed for 30 days, and what nothing refers to any more, in one
 * transaction. What waits is noted at each sweep, and only time that passes between sweeps makes it older.
 */
export async function sweepLibrary(now: number): Promise<void> {
  await carryMarks();
  await changeLibrary(STORES, async (change) => {
    const { transaction } = change;
    const meta = transaction.objectStore('meta');
    const { times, isOver } = watchWaiting(passTime(await meta.get('waitingTimes'), now));

    for (const id of await idsInBin(change)) if (isOver(`prompt ${id}`, KEPT)) await purgePrompt(change, id);
    for (const { id, removedAt } of await transaction.objectStore('packs').getAll()) {
      if (removedAt > 0 && isOver(`pack ${id}`, KEPT)) await purgePack(change, id);
    }
    const journals = (await transaction.objectStore('journals').getAllKeys()).map(([journal]) => journal);
    for (const journal of new Set(journals)) if (isOver(`journal ${journal}`, KEPT)) await dropJournal(change, journal);
    for (const id of await transaction.objectStore('imports').getAllKeys()) {
      if (isOver(`import ${id}`, STAGED)) await dropImport(transaction, id);
    }
    for (const key of await findUnusedPictures(change)) {
      if (isOver(`picture ${key}`, STAGED)) await transaction.objectStore('pictures').delete(key);
    }
    await meta.put(times(), 'waitingTimes');
    return { ok: true };
  });
}

/** Asks of one thing after the other whether it has waited for long enough; `times` then are those of what still waits. */
function watchWaiting({ elapsed, seenAt, since }: WaitingTimes) {
  const waiting = new Map<string, number>();
  const before = new Map(Object.entries(since));
  return {
    isOver(name: string, time: number): boolean {
      const start = before.get(name) ?? elapsed;
      const isOver = elapsed - start >= time;
      if (!isOver) waiting.set(name, start);
      return isOver;
    },
    times: (): WaitingTimes => ({ elapsed, seenAt, since: Object.fromEntries(waiting) }),
  };
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

/** Pictures that no prompt has, and none that an undo, a commit or a draft would bring back. */
async function findUnusedPictures({ transaction }: Change): Promise<readonly string[]> {
  const keys = await transaction.objectStore('pictures').getAllKeys();
  if (keys.length === 0) return [];
  const [entries, journals, staged, drafts, catalog] = await Promise.all([
    transaction.objectStore('entries').getAll(),
    transaction.objectStore('journals').getAll(),
    transaction.objectStore('staged').getAll(),
    transaction.objectStore('drafts').getAll(),
    transaction.objectStore('meta').get('catalogPictures'),
  ]);
  const used = new Set([
    ...entries.map(({ picture }) => picture),
    ...journals.flatMap(({ prompts }) => prompts.map((state) => state.before?.entry.picture ?? '')),
    ...staged.flatMap(({ pictures }) => pictures.map(([, picture]) => picture)),
    ...drafts.map(({ picture }) => picture),
    ...Object.values(parseCatalogPictures(catalog)),
  ]);
  return keys.filter((key) => !used.has(key));
}
