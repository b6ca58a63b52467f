import Fuse from 'fuse.js/basic';
import type { TermTable } from './term-table';

export interface SimilarWord {
  readonly word: string;
  /** fuse.js's own score: 0 is the word itself, 1 is nothing alike. */
  readonly distance: number;
}

/** How many slips are forgiven in a word of this length: one from four letters on, two from eight on. */
export function allowedTypos(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** The words that fuse.js takes for other spellings of this one, best first. */
export function similarWords(word: string, candidates: readonly string[], typos: number): SimilarWord[] {
  // fuse.js counts two swapped letters as two errors.
  const threshold = Math.min(MOST_LENIENT, (2 * typos) / word.length) + 0.01;
  const fuse = new Fuse(candidates, { threshold, distance: 20, includeScore: true });
  return fuse.search(word).map(({ item, score = 1 }) => ({ word: item, distance: score }));
}

/** Above this, fuse.js finds anything in everything. */
const MOST_LENIENT = 0.5;

export interface NearTerm {
  readonly term: number;
  /** How many pairs of neighbouring letters it shares with the word. */
  readonly shared: number;
}

/**
 * The terms worth showing to fuse.js: of a like length, with nearly the same letters and enough of the same neighbours.
 * One wrong letter spoils two pairs, and two swapped ones spoil three.
 */
export function nearTerms(key: Uint8Array, table: TermTable, typos: number, unfinished: boolean): NearTerm[] {
  const letters = lettersOf(table);
  const wanted = letterSet(key, 0, key.length);
  const pairs = pairsOf(key);
  const fewest = Math.max(1, pairs.size - 3 * typos);
  const shortest = key.length - typos;
  const longest = key.length + typos + (unfinished ? LONGER_UNFINISHED : 0);
  const near: NearTerm[] = [];
  for (let term = 0; term < table.count; term++) {
    const have = letters[term] ?? 0;
    if (hasMoreThan(wanted & ~have, typos) || (!unfinished && hasMoreThan(have & ~wanted, typos))) {
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

/** An unfinished word may be the beginning of one that is this much longer. */
const LONGER_UNFINISHED = 6;

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
