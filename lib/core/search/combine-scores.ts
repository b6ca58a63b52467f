import { AS_TYPED, collectScores, type Scratch, type WordScores } from './score-word';

/** The documents that have both parts of a word that was written as one, as if they had the word. */
export function intersectScores(first: WordScores, second: WordScores): WordScores {
  const places = new Map(Array.from(first.documents, (document, at) => [document, at]));
  const both = Array.from(second.documents, (document, at) => ({ document, first: places.get(document), second: at }));
  const pairs = both.filter((pair): pair is typeof pair & { first: number } => pair.first !== undefined);
  const mean = (key: 'short' | 'long' | 'likeness') =>
    Float32Array.from(pairs, (pair) => ((first[key][pair.first] ?? 0) + (second[key][pair.second] ?? 0)) / 2);
  const share = pairs.length / Math.max(1, first.documents.length);
  return {
    documents: Uint32Array.from(pairs, ({ document }) => document),
    short: mean('short'),
    long: mean('long'),
    likeness: mean('likeness'),
    ways: Uint8Array.from(pairs, (pair) => (first.ways[pair.first] ?? 0) & (second.ways[pair.second] ?? 0) & ~AS_TYPED),
    shortFrequency: first.shortFrequency * share,
    longFrequency: first.longFrequency * share,
  };
}

/** For each document the better of the two. */
export function mergeScores(a: WordScores, b: WordScores, scratch: Scratch): WordScores {
  if (b.documents.length === 0) {
    return a;
  }
  const { short, long, likeness, ways, touched } = scratch;
  let count = 0;
  for (const scores of [a, b]) {
    scores.documents.forEach((document, at) => {
      if (likeness[document] === 0) {
        touched[count++] = document;
      }
      ways[document] = (ways[document] ?? 0) | (scores.ways[at] ?? 0);
      short[document] = Math.max(short[document] ?? 0, scores.short[at] ?? 0);
      long[document] = Math.max(long[document] ?? 0, scores.long[at] ?? 0);
      likeness[document] = Math.max(likeness[document] ?? 0, scores.likeness[at] ?? 0);
    });
  }
  return collectScores(scratch, count, a.shortFrequency + b.shortFrequency, a.longFrequency + b.longFrequency);
}
