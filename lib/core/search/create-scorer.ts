import type { Collection } from './collection';
import { intersectScores, mergeScores } from './combine-scores';
import type { Meanings } from './expand-word';
import type { Expansion } from './lexicon';
import { createScratch, scoreWord, type WordScores } from './score-word';

/** Scores the documents by all that a word of the query may mean, by itself and together with its neighbours. */
export type ScoreMeanings = (meanings: Meanings, together: readonly Expansion[]) => WordScores;

export function createScorer({ segments, size }: Collection): ScoreMeanings {
  const scratch = createScratch(size);
  return ({ expansions, parted }, together) => {
    let scores = scoreWord([...expansions, ...together], segments, scratch);
    for (const { first, second } of parted) {
      const both = intersectScores(scoreWord(first, segments, scratch), scoreWord(second, segments, scratch));
      scores = mergeScores(scores, both, scratch);
    }
    return scores;
  };
}
