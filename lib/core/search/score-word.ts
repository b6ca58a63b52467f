import type { Expansion } from './lexicon';
import { IMPACT_STEP, IMPACT_TITLE, IMPACT_WEIGHT, type Postings } from './postings';

/** One segment of one index, as the scoring of a word reads it. */
export interface Segment {
  readonly postings: Postings;
  readonly long: boolean;
  /** Added to the index's own document numbers, so that several indexes are numbered as one. */
  readonly base: number;
  readonly size: number;
  /** 1 for each of the index's own documents that is not to be found; missing while all are. */
  readonly dead: Uint8Array | undefined;
}

/** What one word of the query gives to each document that has it. The arrays go together. */
export interface WordScores {
  readonly documents: Uint32Array;
  /** Best weight times likeness in the short fields, 0 for none. */
  readonly short: Float32Array;
  readonly long: Float32Array;
  /** Of the likeliest term that the document has. */
  readonly likeness: Float32Array;
  /** Where and how the document has the word: `IN_SHORT`, `IN_LONG`, `IN_TITLE`, `AS_TYPED`. */
  readonly ways: Uint8Array;
  /** How many documents have it, each counted as far as it is likely to have the word that was meant. */
  readonly shortFrequency: number;
  readonly longFrequency: number;
}

/** Arrays as long as all documents together, used again for every word, and all 0 in between. */
export interface Scratch {
  readonly short: Float32Array;
  readonly long: Float32Array;
  readonly likeness: Float32Array;
  readonly ways: Uint8Array;
  readonly touched: Uint32Array;
}

export function createScratch(size: number): Scratch {
  return {
    short: new Float32Array(size),
    long: new Float32Array(size),
    likeness: new Float32Array(size),
    ways: new Uint8Array(size),
    touched: new Uint32Array(size),
  };
}

/** Likeness is counted in whole steps, so that a sum does not depend on the order in which indexes are read. */
const LIKENESS_STEPS = 256;
/** Bits of `ways`. */
export const IN_SHORT = 1;
export const IN_LONG = 2;
export const IN_TITLE = 4;
export const AS_TYPED = 8;

/** Scores every document that has one of the terms; of several, the best counts. */
export function scoreWord(
  expansions: readonly Expansion[],
  segments: readonly Segment[],
  scratch: Scratch,
): WordScores {
  const { short, long, likeness: likenesses, ways, touched } = scratch;
  let count = 0;
  let shortSteps = 0;
  let longSteps = 0;
  const likeliest = expansions.toSorted((a, b) => b.likeness - a.likeness);
  for (const { vocabulary, term, likeness, asTyped } of likeliest) {
    const segment = segments[vocabulary];
    if (!segment) {
      continue;
    }
    const { postings, base, size, dead } = segment;
    const { starts, documents, impacts } = postings;
    const scores = segment.long ? long : short;
    const bit = segment.long ? IN_LONG : IN_SHORT;
    const bits = asTyped ? bit | AS_TYPED : bit;
    const factor = likeness * IMPACT_STEP;
    const steps = Math.round(likeness * LIKENESS_STEPS);
    const end = starts[term + 1] ?? 0;
    for (let posting = starts[term] ?? 0; posting < end; posting++) {
      const own = documents[posting] ?? size;
      if (own >= size || dead?.[own] === 1) {
        continue;
      }
      const document = base + own;
      const before = ways[document] ?? 0;
      if (before === 0) {
        touched[count++] = document;
        likenesses[document] = likeness;
      }
      if ((before & bit) === 0) {
        if (segment.long) {
          longSteps += steps;
        } else {
          shortSteps += steps;
        }
      }
      const impact = impacts[posting] ?? 0;
      ways[document] = before | bits | (impact & IMPACT_TITLE ? IN_TITLE : 0);
      const score = factor * (impact & IMPACT_WEIGHT);
      if (score > (scores[document] ?? 0)) {
        scores[document] = score;
      }
    }
  }
  return collectScores(scratch, count, shortSteps / LIKENESS_STEPS, longSteps / LIKENESS_STEPS);
}

/** Takes the scores out of the scratch arrays, and leaves those as they were. */
export function collectScores(
  scratch: Scratch,
  count: number,
  shortFrequency: number,
  longFrequency: number,
): WordScores {
  const documents = scratch.touched.slice(0, count);
  const short = new Float32Array(count);
  const long = new Float32Array(count);
  const likeness = new Float32Array(count);
  const ways = new Uint8Array(count);
  for (let position = 0; position < count; position++) {
    const document = documents[position] ?? 0;
    short[position] = scratch.short[document] ?? 0;
    long[position] = scratch.long[document] ?? 0;
    likeness[position] = scratch.likeness[document] ?? 0;
    ways[position] = scratch.ways[document] ?? 0;
    scratch.short[document] = 0;
    scratch.long[document] = 0;
    scratch.likeness[document] = 0;
    scratch.ways[document] = 0;
  }
  return { documents, short, long, likeness, ways, shortFrequency, longFrequency };
}
