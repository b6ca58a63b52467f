import { buildIndex } from './build-index';
import { mergeIndexes } from './merge-indexes';
import type { SearchDocument } from './search-document';
import { findTerm, utf8 } from './term-table';
import { type SearchIndex, viewIndex } from './view-index';

export interface IndexChange {
  /** New prompts, and those that are other than before. */
  readonly changed: readonly SearchDocument[];
  /** Ids of those that are gone. */
  readonly removed: readonly string[];
}

/** An index joins the one before it, unless that one is more times as great than this. */
const MERGE_RATIO = 4;

/**
 * The indexes of a pack after a change, at the cost of the change: what is changed or removed is dead at once, and what is
 * new stands in a small index of its own, which later changes join. Searching them finds the same as an index built anew.
 */
export function changeIndexes(
  indexes: readonly SearchIndex[],
  { changed, removed }: IndexChange,
): readonly SearchIndex[] {
  const gone = [...removed, ...changed.map(({ id }) => id)];
  const kept = indexes
    .map((index) => withoutDocuments(index, gone))
    .filter((index) => index.dead.size < index.size)
    .map(compact);
  if (changed.length === 0) {
    return kept;
  }
  let list = [...kept, viewBlock(buildIndex(changed))];
  for (let last = list.at(-1), before = list.at(-2); last && before; last = list.at(-1), before = list.at(-2)) {
    if (before.size > MERGE_RATIO * last.size || !before.long || !last.long) {
      break;
    }
    list = [...list.slice(0, -2), viewBlock(mergeIndexes([before, last]))];
  }
  return list;
}

/** The same index, in which these documents are not found any more. Ids that it does not have are ignored. */
export function withoutDocuments(index: SearchIndex, ids: readonly string[]): SearchIndex {
  const numbers = ids.map((id) => findTerm(index.ids, utf8(id))).filter((number) => number >= 0);
  return numbers.length === 0 ? index : { ...index, dead: new Set([...index.dead, ...numbers]) };
}

/** Once more than half of an index is dead, it only costs. */
function compact(index: SearchIndex): SearchIndex {
  return index.long && index.dead.size * 2 > index.size ? viewBlock(mergeIndexes([index])) : index;
}

function viewBlock(block: Uint8Array): SearchIndex {
  const view = viewIndex(block);
  if (!view.ok) {
    throw new Error(`A block that was just built is ${view.reason}.`);
  }
  return view.index;
}
