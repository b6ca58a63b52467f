import { createBestHits } from './best-hits';
import type { Collection } from './collection';
import type { WordScores } from './score-word';
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
  readonly hits: { key: number; score: number }[];
  /** How many documents have every word. */
  readonly complete: number;
  /** How many have at least one. */
  readonly found: number;
}

/** Arrays as long as all documents together, used again for every query, and all 0 in between. */
export interface RankScratch {
  readonly sums: Float32Array;
  readonly likeness: Float32Array;
  /** Three counts of words in one number: found, found in a short field, found as typed. */
  readonly counts: Uint32Array;
  readonly touched: Uint32Array;
}

export function createRankScratch(size: number): RankScratch {
  return {
    sums: new Float32Array(size),
    likeness: new Float32Array(size),
    counts: new Uint32Array(size),
    touched: new Uint32Array(size),
  };
}

const IN_SHORT = 1 << 8;
const AS_TYPED = 1 << 16;
const COUNT = 0xff;

/** Joins the words' scores to one list of documents, best first. */
export function rankDocuments(
  words: readonly RankedWord[],
  typed: string,
  collection: Collection,
  allowed: Uint8Array | undefined,
  lifts: Lifts,
  scratch: RankScratch,
): Ranking {
  const { sums, likeness, counts, touched } = scratch;
  const found = addUp(words, collection.live, allowed, scratch);
  liftTitles(typed, collection, sums);
  const needed = words.filter(({ optional }) => !optional).length;
  const missing = Array.from({ length: needed + 1 }, (_, has) => (has / needed) ** RANKING.missingWord);
  const use = weightOfUse(typed.length);
  const most = (1 + use) * (1 + RANKING.favourite);
  const { onlyInText, everyWordAsTyped } = RANKING;
  const best = createBestHits<number>(lifts.limit, collection.compareIds);
  let complete = 0;
  let threshold = best.threshold();
  for (let at = 0; at < found; at++) {
    const document = touched[at] ?? 0;
    const count = counts[document] ?? 0;
    const has = count & COUNT;
    let score =
      (sums[document] ?? 0) *
      (missing[has] ?? 0) *
      ((likeness[document] ?? 0) / has) *
      (1 - onlyInText + (onlyInText * ((count >>> 8) & COUNT)) / needed);
    if (count >>> 16 === needed) {
      score *= everyWordAsTyped;
    }
    let tier = 0;
    if (has === needed) {
      complete++;
      tier = COMPLETE;
    }
    sums[document] = 0;
    likeness[document] = 0;
    counts[document] = 0;
    if (has > 0 && tier + score * most > threshold) {
      best.offer(document, tier + score * lift(document, use, collection, lifts));
      threshold = best.threshold();
    }
  }
  const hits = best.list().map(({ key, score }) => ({ key, score: score < COMPLETE ? score : score - COMPLETE }));
  return { hits, complete, found };
}

/** Above every score: a document with every word comes before all that miss one. */
const COMPLETE = 1e6;

/** Fills the scratch arrays, and returns how many documents were touched. */
function addUp(
  words: readonly RankedWord[],
  live: number,
  allowed: Uint8Array | undefined,
  { sums, likeness, counts, touched }: RankScratch,
): number {
  const { textToo } = RANKING;
  let found = 0;
  for (const { scores, optional } of words) {
    const { documents, short, long, asTyped } = scores;
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
        counts[document] =
          (counts[document] ?? 0) + 1 + (inShort > 0 ? IN_SHORT : 0) + (asTyped[at] === 1 ? AS_TYPED : 0);
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
  const key = utf8(typed);
  const { titleBegins } = RANKING;
  for (const { index, base } of indexes) {
    const { terms, starts, documents } = index.titles;
    const { start, end } = findPrefix(terms, key);
    const last = starts[end] ?? 0;
    for (let posting = starts[start] ?? 0; posting < last; posting++) {
      const document = base + (documents[posting] ?? 0);
      sums[document] = (sums[document] ?? 0) * titleBegins;
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
