import type { Expansion } from './lexicon';
import { IMPACT_STEP, type Postings } from './postings';

/** One segment of one index, as the scoring of a word reads it. */
export interface Segment {
  readonly postings: Postings;
  readonly long: boolean;
  /** Added to the index's own document numbers, so that several indexes are numbered as one. */
  readonly base: number;
  readonly size: number;
  readonly dead: ReadonlySet<number>;
}

/** What one word of the query gives to each document that has it. The arrays go together. */
export interface WordScores {
  readonly documents: Uint32Array;
  /** Best weight times likeness in the short fields, 0 for none. */
  readonly short: Float32Array;
  readonly long: Float32Array;
  /** Of the likeliest term that the document has. */
  readonly likeness: Float32Array;
  /** 1 where the document has the word as it was typed. */
  readonly asTyped: Uint8Array;
  /** How many documents have it, each counted as far as it is likely to have the word that was meant. */
  readonly shortFrequency: number;
  readonly longFrequency: number;
}

/** Arrays as long as all documents together, used again for every word, and all 0 in between. */
export interface Scratch {
  readonly short: Float32Array;
  readonly long: Float32Array;
  readonly likeness: Float32Array;
  readonly seen: Uint8Array;
  readonly touched: Uint32Array;
}

export function createScratch(size: number): Scratch {
  return {
    short: new Float32Array(size),
    long: new Float32Array(size),
    likeness: new Float32Array(size),
    seen: new Uint8Array(size),
    touched: new Uint32Array(size),
  };
}

/** Likeness is counted in whole steps, so that a sum does not depend on the order in which indexes are read. */
const LIKENESS_STEPS = 256;
const IN_SHORT = 1;
const IN_LONG = 2;
const AS_TYPED = 4;

export function scoreWord(
  expansions: readonly Expansion[],
  segments: readonly Segment[],
  scratch: Scratch,
): WordScores {
  const { short, long, likeness: likenesses, seen, touched } = scratch;
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
      if (own >= size || (dead.size > 0 && dead.has(own))) {
        continue;
      }
      const document = base + own;
      const before = seen[document] ?? 0;
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
      seen[document] = before | bits;
      const score = factor * (impacts[posting] ?? 0);
      if (score > (scores[document] ?? 0)) {
        scores[document] = score;
      }
    }
  }
  return collect(scratch, count, shortSteps / LIKENESS_STEPS, longSteps / LIKENESS_STEPS);
}

/** Takes the scores out of the scratch arrays, and leaves those as they were. */
function collect(scratch: Scratch, count: number, shortFrequency: number, longFrequency: number): WordScores {
  const documents = scratch.touched.slice(0, count);
  const short = new Float32Array(count);
  const long = new Float32Array(count);
  const likeness = new Float32Array(count);
  const asTyped = new Uint8Array(count);
  for (let position = 0; position < count; position++) {
    const document = documents[position] ?? 0;
    short[position] = scratch.short[document] ?? 0;
    long[position] = scratch.long[document] ?? 0;
    likeness[position] = scratch.likeness[document] ?? 0;
    scratch.short[document] = 0;
    scratch.long[document] = 0;
    scratch.likeness[document] = 0;
    asTyped[position] = (scratch.seen[document] ?? 0) & AS_TYPED ? 1 : 0;
    scratch.seen[document] = 0;
  }
  return { documents, short, long, likeness, asTyped, shortFrequency, longFrequency };
}

/** The documents that have both parts of a word that was written as one, as if they had the word. */
export function intersectScores(first: WordScores, second: WordScores, scratch: Scratch): WordScores {
  const place = scratch.touched;
  first.documents.forEach((document, at) => {
    scratch.seen[document] = 1;
    place[document] = at;
  });
  const both = Array.from(second.documents, (document, at) => ({
    document,
    first: place[document] ?? 0,
    second: at,
  })).filter(({ document }) => scratch.seen[document] === 1);
  for (const document of first.documents) {
    scratch.seen[document] = 0;
  }
  const mean = (key: 'short' | 'long' | 'likeness') =>
    Float32Array.from(both, (pair) => ((first[key][pair.first] ?? 0) + (second[key][pair.second] ?? 0)) / 2);
  const share = both.length / Math.max(1, first.documents.length);
  return {
    documents: Uint32Array.from(both, ({ document }) => document),
    short: mean('short'),
    long: mean('long'),
    likeness: mean('likeness'),
    asTyped: new Uint8Array(both.length),
    shortFrequency: first.shortFrequency * share,
    longFrequency: first.longFrequency * share,
  };
}

/** For each document the better of the two. */
export function mergeScores(a: WordScores, b: WordScores, scratch: Scratch): WordScores {
  if (b.documents.length === 0) {
    return a;
  }
  let count = 0;
  for (const { documents, short, long, likeness, asTyped } of [a, b]) {
    documents.forEach((document, at) => {
      if (scratch.seen[document] === 0) {
        scratch.seen[document] = IN_SHORT;
        scratch.touched[count++] = document;
      }
      if (asTyped[at] === 1) {
        scratch.seen[document] = AS_TYPED;
      }
      scratch.short[document] = Math.max(scratch.short[document] ?? 0, short[at] ?? 0);
      scratch.long[document] = Math.max(scratch.long[document] ?? 0, long[at] ?? 0);
      scratch.likeness[document] = Math.max(scratch.likeness[document] ?? 0, likeness[at] ?? 0);
    });
  }
  return collect(scratch, count, a.shortFrequency + b.shortFrequency, a.longFrequency + b.longFrequency);
}
