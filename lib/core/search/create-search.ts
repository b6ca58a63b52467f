import { createBestHits } from './best-hits';
import { createCollection } from './collection';
import { expandNeighbours } from './expand-neighbours';
import { expandWord, type Meanings } from './expand-word';
import { filterDocuments } from './filter-documents';
import type { Expansion } from './lexicon';
import { type ParsedQuery, parseQuery, type QueryWord } from './parse-query';
import { createRankScratch, type Lifts, type Ranking, rankDocuments } from './rank-documents';
import { createScratch, intersectScores, mergeScores, scoreWord, type WordScores } from './score-word';
import type { SearchIndex } from './view-index';
import { RANKING } from './weights';

export interface SearchOptions {
  readonly limit: number;
  /** How much and how lately the prompt was used: 0 to 1. */
  readonly frecency?: (id: string) => number;
  readonly isFavourite?: (id: string) => boolean;
  readonly isMine?: (id: string) => boolean;
}

export interface SearchHit {
  readonly id: string;
  readonly score: number;
}

export interface SearchResponse {
  /** Best first, at most `limit`. */
  readonly hits: readonly SearchHit[];
  /** How many prompts matched in all. */
  readonly total: number;
  /** No prompt has every word; these are the nearest. */
  readonly close: boolean;
}

export interface Search {
  search(query: string, options: SearchOptions): SearchResponse;
}

const REMEMBERED_WORDS = 16;

/**
 * Searches several indexes as one.
 * @param textOf title, lead and text of a prompt, in which an "exact phrase" is looked for; without it, or where it gives
 * nothing, a prompt needs only the words of the phrase
 */
export function createSearch(indexes: readonly SearchIndex[], textOf?: (id: string) => string | undefined): Search {
  const collection = createCollection(indexes);
  const scratch = createScratch(collection.size);
  const rankScratch = createRankScratch(collection.size);
  const remembered = new Map<string, WordScores>();

  function scoresOf(word: QueryWord, words: readonly QueryWord[], repair: boolean): WordScores {
    const extra = expandNeighbours(word, words, collection.lexicon);
    const key = JSON.stringify([word.folded, word.unfinished, repair, extra]);
    const scores = remembered.get(key) ?? scoreMeanings(expandWord(word, collection.lexicon, repair), extra);
    remembered.delete(key);
    remembered.set(key, scores);
    if (remembered.size > REMEMBERED_WORDS) {
      remembered.delete(remembered.keys().next().value ?? '');
    }
    return scores;
  }

  function scoreMeanings({ expansions, parted }: Meanings, extra: readonly Expansion[]): WordScores {
    const { segments } = collection;
    const whole = scoreWord([...expansions, ...extra], segments, scratch);
    return parted.reduce((scores, { first, second }) => {
      const parts = [scoreWord(first, segments, scratch), scoreWord(second, segments, scratch)] as const;
      return mergeScores(scores, intersectScores(...parts, scratch), scratch);
    }, whole);
  }

  function rank(parsed: ParsedQuery, allowed: Uint8Array | undefined, lifts: Lifts, repair: boolean): Ranking {
    const words = [...parsed.words, ...phraseWords(parsed)];
    const scored = words.map((word) => ({ scores: scoresOf(word, words, repair), optional: word.optional }));
    return rankDocuments(scored, parsed.typed, collection, allowed, lifts, rankScratch);
  }

  return {
    search(query, options) {
      const parsed = parseQuery(query);
      const allowed = filterDocuments(parsed, collection, { ...options, textOf });
      if (parsed.words.length === 0 && phraseWords(parsed).length === 0) {
        return listAll(allowed, options);
      }
      let ranking = rank(parsed, allowed, options, false);
      if (ranking.complete === 0) {
        ranking = rank(parsed, allowed, options, true);
      }
      return {
        hits: ranking.hits.map(({ key, score }) => ({ id: collection.idOf(key), score })),
        total: ranking.complete > 0 ? ranking.complete : ranking.found,
        close: ranking.complete === 0 && ranking.found > 0,
      };
    },
  };

  /** Nothing to compare with: what is used most comes first, then favourites, then all others in their own order. */
  function listAll(allowed: Uint8Array | undefined, { limit, frecency, isFavourite }: SearchOptions): SearchResponse {
    const best = createBestHits<number>(limit, collection.compareIds);
    let total = 0;
    for (let document = 0; document < collection.size; document++) {
      if (allowed && allowed[document] === 0) {
        continue;
      }
      total++;
      const id = frecency || isFavourite ? collection.idOf(document) : '';
      best.offer(document, (frecency?.(id) ?? 0) + (isFavourite?.(id) ? RANKING.favourite : 0));
    }
    return { hits: best.list().map(({ key, score }) => ({ id: collection.idOf(key), score })), total, close: false };
  }
}

function phraseWords({ phrases }: ParsedQuery): QueryWord[] {
  return phrases
    .filter(({ not }) => !not)
    .flatMap(({ words, unfinished }) =>
      words.map((folded, at) => ({ folded, unfinished: unfinished && at === words.length - 1, optional: false })),
    );
}
