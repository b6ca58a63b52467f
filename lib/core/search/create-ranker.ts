import { createBestHits } from './best-hits';
import type { Collection } from './collection';
import { AS_TYPED, IN_LONG, IN_SHORT, IN_TITLE, type WordScores } from './score-word';
import { findPrefix, utf8 } from './term-table';
import { RANKING } from './weights';

export interface RankedWord {
  readonly scores: WordScores;
  readonly optional: boolean;
}

export interface Lifts {
  readonly limit: number;
  readonly frecency?: ((id: string) => number) | undefined;
  readonly isFavourite?: ((id: string) => boolean) | undefined;
}

export interface Ranking {
  /** Those with every word come first. */
  readonly hits: { key: number; score: number; close: boolean }[];
  /** How many documents have every word. */
  readonly complete: number;
  /** How many have at least one. */
  readonly found: number;
}

/** Above every score: a document with every word comes before all that miss one. */
const COMPLETE = 1e6;

/** Four counts of words stand in one number, eight bits each: found, in a short field, as typed, in the title. */
const COUNT = 0xff;
const COUNTS_BY_WAYS = Uint32Array.from(
  { length: 2 * Math.max(IN_SHORT, IN_LONG, IN_TITLE, AS_TYPED) },
  (_, ways) => 1 + (ways & IN_SHORT ? 1 << 8 : 0) + (ways & AS_TYPED ? 1 << 16 : 0) + (ways & IN_TITLE ? 1 << 24 : 0),
);

/**
 * Joins the scores of a query's words to one list of documents, best first.
 * @param typed what a title would have to begin with
 * @param allowed 1 for each document that may be found; missing when all may
 */
export type RankDocuments = (
  words: readonly RankedWord[],
  typed: string,
  allowed: Uint8Array | undefined,
  lifts: Lifts,
) => Ranking;

export function createRanker(collection: Collection): RankDocuments {
  const scratch = createScratch(collection.size);
  return (words, typed, allowed, lifts) => {
    const found = addUp(words, collection.live, allowed, scratch);
    liftTitles(typed, collection, scratch.sums);
    const needed = words.filter(({ optional }) => !optional).length;
    return takeBest(scratch, found, needed, typed.length, collection, lifts);
  };
}

/** Arrays as long as all documents together, used again for every query, and all 0 in between. */
interface Scratch {
  readonly sums: Float32Array;
  readonly likeness: Float32Array;
  /** See `COUNTS_BY_WAYS`. */
  readonly counts: Uint32Array;
  readonly touched: Uint32Array;
}

function createScratch(size: number): Scratch {
  return {
    sums: new Float32Array(size),
    likeness: new Float32Array(size),
    counts: new Uint32Array(size),
    touched: new Uint32Array(size),
  };
}

/** Takes the scores of the `found` documents out of the scratch arrays, and leaves those as they were. */
function takeBest(
  { sums, likeness, counts, touched }: Scratch,
  found: number,
  needed: number,
  typedLength: number,
  collection: Collection,
  lifts: Lifts,
): Ranking {
  const missing = Array.from({ length: needed + 1 }, (_, has) => (has / needed) ** RANKING.missingWord);
  const use = weightOfUse(typedLength);
  const most = (1 + use) * (1 + RANKING.favourite);
  const { onlyInText, everyWordAsTyped, everyWordInTitle } = RANKING;
  const best = createBestHits<number>(lifts.limit, collection.compareIds);
  let complete = 0;
  let threshold = best.threshold();
  for (let at = 0; at < found; at++) {
    const document = touched[at] ?? 0;
    const count = counts[document] ?? 0;
    const has = count & COUNT;
    const isComplete = has === needed;
    // Once there are enough documents with every word, the others need no score.
    if (isComplete || (has > 0 && threshold < COMPLETE)) {
      const score =
        (sums[document] ?? 0) *
        (missing[has] ?? 0) *
        ((likeness[document] ?? 0) / has) *
        (1 - onlyInText + (onlyInText * ((count >>> 8) & COUNT)) / needed) *
        (((count >>> 16) & COUNT) === needed ? everyWordAsTyped : 1) *
        (count >>> 24 === needed ? everyWordInTitle : 1);
      const tier = isComplete ? COMPLETE : 0;
      if (tier + score * most > threshold) {
        best.offer(document, tier + score * lift(document, use, collection, lifts));
        threshold = best.threshold();
      }
    }
    complete += isComplete ? 1 : 0;
    sums[document] = 0;
    likeness[document] = 0;
    counts[document] = 0;
  }
  const hits = best.list().map(({ key, score }) => {
    const close = score < COMPLETE;
    return { key, score: close ? score : score - COMPLETE, close };
  });
  return { hits, complete, found };
}

/** Fills the scratch arrays, and returns how many documents were touched. */
function addUp(
  words: readonly RankedWord[],
  live: number,
  allowed: Uint8Array | undefined,
  { sums, likeness, counts, touched }: Scratch,
): number {
  const { textToo } = RANKING;
  let found = 0;
  for (const { scores, optional } of words) {
    const { documents, short, long, ways } = scores;
    const shortRarity = rarity(scores.shortFrequency, live);
    const longRarity = rarity(scores.longFrequency, live);
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] ?? 0;
      if (allowed && allowed[document] === 0) {
        continue;
      }
      const sum = sums[document] ?? 0;
      if (sum === 0) {
        touched[found++] = document;
      }
      const inShort = short[at] ?? 0;
      const inLong = longRarity * (long[at] ?? 0);
      if (inShort > 0) {
        sums[document] = sum + shortRarity * inShort + textToo * inLong;
      } else {
        sums[document] = sum + inLong;
      }
      if (!optional) {
        counts[document] = (counts[document] ?? 0) + (COUNTS_BY_WAYS[ways[at] ?? 0] ?? 0);
        likeness[document] = (likeness[document] ?? 0) + (scores.likeness[at] ?? 0);
      }
    }
  }
  return found;
}

/** A word that few documents have says more. */
function rarity(frequency: number, live: number): number {
  return Math.log(1 + (live + 1) / (frequency + 1));
}

function liftTitles(typed: string, { indexes }: Collection, sums: Float32Array): void {
  if (typed === '') {
    return;
  }
  const key = utf8(typed);
  const { titleBegins, titleTyped } = RANKING;
  for (const { index, base } of indexes) {
    const { terms, starts, documents } = index.titles;
    const { start, end } = findPrefix(terms, key);
    for (let title = start; title < end; title++) {
      const typedShare = key.length / ((terms.offsets[title + 1] ?? 0) - (terms.offsets[title] ?? 0));
      const last = starts[title + 1] ?? 0;
      for (let posting = starts[title] ?? 0; posting < last; posting++) {
        const document = base + (documents[posting] ?? 0);
        sums[document] = (sums[document] ?? 0) * (titleBegins + titleTyped * typedShare);
      }
    }
  }
}

function lift(document: number, use: number, { idOf }: Collection, { frecency, isFavourite }: Lifts): number {
  const used = frecency ? use * frecency(idOf(document)) : 0;
  return (1 + used) * (isFavourite?.(idOf(document)) ? 1 + RANKING.favourite : 1);
}

/** The less is typed, the more it counts what the user takes most. */
function weightOfUse(typedLength: number): number {
  return RANKING.useByLength.find(({ upTo }) => typedLength <= upTo)?.weight ?? 0;
}
