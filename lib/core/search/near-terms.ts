import type { TermTable } from './term-table';

export interface NearTerm {
  readonly term: number;
  /** How many pairs of neighbouring letters it shares with the word. */
  readonly shared: number;
}

/** An unfinished word may be the beginning of one that is this much longer. */
const LONGER_UNFINISHED = 6;

/**
 * The terms that are worth a closer look: of a like length, with nearly the same letters and enough of the same neighbours.
 * One wrong letter spoils two pairs of neighbours, and two swapped ones spoil three.
 * @param key the misspelt word in UTF-8
 */
export function nearTerms(key: Uint8Array, table: TermTable, typos: number, unfinished: boolean): NearTerm[] {
  // Outside of English a letter has two bytes or three.
  const slack = key.some((byte) => byte > 127) ? 3 * typos : typos;
  // Three letters are too few to be sure of two: nothing but a letter that was left out makes them a word of four.
  const missing = key.length < 4 ? 0 : slack;
  const wanted = letterSet(key, 0, key.length);
  const pairs = pairsOf(key);
  const fewest = Math.max(1, pairs.size - 3 * slack);
  const shortest = key.length - slack;
  const longest = key.length + slack + (unfinished ? LONGER_UNFINISHED : 0);
  const letters = lettersOf(table);
  const near: NearTerm[] = [];
  for (let term = 0; term < table.count; term++) {
    const have = letters[term] ?? 0;
    if (hasMoreThan(wanted & ~have, missing) || (!unfinished && hasMoreThan(have & ~wanted, slack))) {
      continue;
    }
    const start = table.offsets[term] ?? 0;
    const end = table.offsets[term + 1] ?? 0;
    if (end - start < shortest || end - start > longest) {
      continue;
    }
    // Swapping the middle of a word of four letters leaves no pair as it was, but all letters.
    const isSwapped = wanted === have && end - start === key.length;
    const shared = isSwapped ? pairs.size : sharedPairs(table.bytes, start, end, pairs);
    if (shared >= fewest) {
      near.push({ term, shared });
    }
  }
  return near;
}

const letterSets = new WeakMap<TermTable, Uint32Array>();

/** One bit a letter for each term. It takes one pass over the table, so it waits for the first misspelt word. */
function lettersOf(table: TermTable): Uint32Array {
  const known = letterSets.get(table);
  if (known) {
    return known;
  }
  const sets = new Uint32Array(table.count);
  for (let term = 0; term < table.count; term++) {
    sets[term] = letterSet(table.bytes, table.offsets[term] ?? 0, table.offsets[term + 1] ?? 0);
  }
  letterSets.set(table, sets);
  return sets;
}

function letterSet(bytes: Uint8Array, start: number, end: number): number {
  let set = 0;
  for (let at = start; at < end; at++) {
    set |= 1 << ((bytes[at] ?? 0) & 31);
  }
  return set;
}

function hasMoreThan(bits: number, most: number): boolean {
  let rest = bits;
  for (let removed = 0; removed < most; removed++) {
    rest &= rest - 1;
  }
  return rest !== 0;
}

function pairsOf(key: Uint8Array): Set<number> {
  const pairs = new Set<number>();
  for (let at = 1; at < key.length; at++) {
    pairs.add(((key[at - 1] ?? 0) << 8) | (key[at] ?? 0));
  }
  return pairs;
}

function sharedPairs(bytes: Uint8Array, start: number, end: number, pairs: ReadonlySet<number>): number {
  let shared = 0;
  for (let at = start + 1; at < end; at++) {
    if (pairs.has(((bytes[at - 1] ?? 0) << 8) | (bytes[at] ?? 0))) {
      shared++;
    }
  }
  return shared;
}
