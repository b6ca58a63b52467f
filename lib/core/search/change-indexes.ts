import { buildSteps, type IndexBlock } from './build-index';
import { hashDocument } from './hash-document';
import { mergeSteps } from './merge-indexes';
import type { SearchDocument } from './search-document';
import { finish, type Steps } from './steps';
import { findTerm, utf8 } from './term-table';
import { type SearchIndex, viewIndex } from './view-index';

export interface IndexChange {
  /** New prompts, and those that may be other than before. */
  readonly changed: readonly SearchDocument[];
  /** Ids of those that are gone. */
  readonly removed: readonly string[];
}

export interface ChangedIndex {
  readonly index: SearchIndex;
  /** What to keep of a new index. One that was there before has none: at most its dead documents are others. */
  readonly block: IndexBlock | undefined;
}

/** An index joins the one before it, unless that one is more times as great than this. */
const MERGE_RATIO = 4;

/**
 * The indexes of a pack after a change, at the cost of the change: what is changed or removed is dead at once, and what is
 * new stands in a small index of its own, which later changes join. Searching them finds the same as an index built anew.
 * All must have their long halves. A prompt that is indexed as it is stays where it is.
 */
export function changeIndexes(indexes: readonly SearchIndex[], change: IndexChange): readonly ChangedIndex[] {
  return finish(changeSteps(indexes, change));
}

/** The same in steps of some milliseconds, as long as at most some hundred prompts are changed. */
export function* changeSteps(
  indexes: readonly SearchIndex[],
  { changed, removed }: IndexChange,
): Steps<readonly ChangedIndex[]> {
  const other = changed.filter((document) => !indexes.some((index) => hasDocument(index, document)));
  const gone = [...removed, ...other.map(({ id }) => id)];
  const list: ChangedIndex[] = [];
  for (const index of indexes.map((before) => withoutDocuments(before, gone))) {
    // Once more than half of an index is dead, it only costs.
    if (index.dead.size * 2 > index.size) {
      list.push(...(index.dead.size < index.size ? [view(yield* mergeSteps([index]))] : []));
    } else {
      list.push({ index, block: undefined });
    }
  }
  if (other.length > 0) {
    list.push(view(yield* buildSteps(other)));
  }
  for (let last = list.at(-1), before = list.at(-2); last && before; last = list.at(-1), before = list.at(-2)) {
    if (before.index.size > MERGE_RATIO * last.index.size) {
      break;
    }
    list.splice(-2, 2, view(yield* mergeSteps([before.index, last.index])));
  }
  return list;
}

/** The same index, in which these documents are not found any more. Ids that it does not have are ignored. */
export function withoutDocuments(index: SearchIndex, ids: readonly string[]): SearchIndex {
  const numbers = ids.map((id) => findTerm(index.ids, utf8(id))).filter((number) => number >= 0);
  return numbers.length === 0 ? index : { ...index, dead: new Set([...index.dead, ...numbers]) };
}

/** Whether this very content of it is found. */
function hasDocument({ ids, hashes, dead }: SearchIndex, document: SearchDocument): boolean {
  const number = findTerm(ids, utf8(document.id));
  const [first, second] = hashDocument(document);
  return number >= 0 && !dead.has(number) && hashes[2 * number] === first && hashes[2 * number + 1] === second;
}

function view(block: IndexBlock): ChangedIndex {
  const result = viewIndex(block);
  if (!result.ok) {
    throw new Error(`A block that was just built is ${result.reason}.`);
  }
  return { index: result.index, block };
}
