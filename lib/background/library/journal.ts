import type { Change } from './change-library';
import type { JournalPart, PackState, PromptState, WordListState } from './database';
import { randomKey } from './random-key';

const PROMPTS_A_PART = 200;

/** What a write is about to replace. */
export interface Replaced {
  readonly prompts?: readonly PromptState[];
  readonly packs?: readonly PackState[];
  readonly wordLists?: readonly WordListState[];
  readonly catalogPictures?: Readonly<Record<string, string>>;
}

/** Notes what the write replaces, in its own transaction, and returns the key by which it is taken back. */
export async function writeJournal({ transaction, now }: Change, replaced: Replaced): Promise<string> {
  const journal = randomKey();
  const { prompts = [], packs = [], wordLists = [], catalogPictures = {} } = replaced;
  const store = transaction.objectStore('journals');
  await store.put({
    journal,
    number: 0,
    at: now,
    prompts: prompts.slice(0, PROMPTS_A_PART),
    packs,
    wordLists,
    catalogPictures,
  });
  for (let number = 1; number * PROMPTS_A_PART < prompts.length; number++) {
    const some = prompts.slice(number * PROMPTS_A_PART, (number + 1) * PROMPTS_A_PART);
    await store.put({ journal, number, at: now, prompts: some, packs: [], wordLists: [], catalogPictures: {} });
  }
  return journal;
}

/** The parts of a journal, in their order; none when it is not known any more. */
export async function readJournal({ transaction }: Change, journal: string): Promise<readonly JournalPart[]> {
  return transaction.objectStore('journals').getAll(partsOf(journal));
}

export async function dropJournal({ transaction }: Change, journal: string): Promise<void> {
  await transaction.objectStore('journals').delete(partsOf(journal));
}

function partsOf(journal: string): IDBKeyRange {
  return IDBKeyRange.bound([journal, 0], [journal, Number.POSITIVE_INFINITY]);
}
