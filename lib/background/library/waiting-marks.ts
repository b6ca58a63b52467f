import { parseList, parseText } from '@/lib/core/parse-list';
import { parseUsage, type Usage } from '@/lib/core/usage';
import { createTurns } from '@/lib/shared/in-turn';
import { addFavourites, addUsage } from '../library';
import type { Change } from './change-library';
import { readLibraryStores } from './read-library-stores';
import { writeLibrary } from './write-library';

/** What a write brings besides prompts. */
export interface Marks {
  /** Ids of prompts. */
  readonly favourites: readonly string[];
  /** By the prompt's id. */
  readonly usage: Readonly<Record<string, Usage>>;
}

const inTurn = createTurns();

/**
 * Favourites and use counts are not in the database. What a write brings of them waits there, as it is part of the same
 * transaction, until `carryMarks` has put it where it belongs.
 */
export async function putMarks({ transaction }: Change, marks: Marks): Promise<void> {
  if (marks.favourites.length === 0 && Object.keys(marks.usage).length === 0) return;
  const meta = transaction.objectStore('meta');
  await meta.put([...parseMarks(await meta.get('marks')), marks], 'marks');
}

/** Does no harm when it is done twice, and nothing where nothing waits. */
export function carryMarks(): Promise<void> {
  return inTurn(async () => {
    const waiting = await readLibraryStores<readonly Marks[]>(
      () => [],
      async (database) => parseMarks(await database.get('meta', 'marks')),
    );
    if (waiting.length === 0) return;
    await addFavourites(waiting.flatMap(({ favourites }) => favourites));
    await addUsage(waiting.flatMap(({ usage }) => Object.entries(usage).map(([id, use]) => ({ id, ...use }))));
    await writeLibrary(['meta'], async (transaction) => {
      const meta = transaction.objectStore('meta');
      // What was put in the meantime stands behind.
      await meta.put(parseMarks(await meta.get('marks')).slice(waiting.length), 'marks');
      return { ok: true };
    });
  });
}

function parseMarks(stored: unknown): readonly Marks[] {
  return parseList(stored, (value) => {
    const { favourites, usage } = Object(value) as Readonly<Record<string, unknown>>; // Any object has keys.
    return { favourites: parseList(favourites, parseText), usage: { ...parseUsage(usage) } };
  });
}
