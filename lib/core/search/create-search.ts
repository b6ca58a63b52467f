import { createBestHits } from './best-hits';
import { createCollection } from './collection';
import type { KnownValues } from './complete-query';
import { createRanker } from './create-ranker';
import { createScorer } from './create-scorer';
import { expandNeighbours } from './expand-neighbours';
import { expandWord } from './expand-word';
import { filterDocuments, phraseCandidates } from './filter-documents';
import { listKnownValues } from './list-known-values';
import { type ParsedQuery, parseQuery, type QueryWord } from './parse-query';
import type { WordScores } from './score-word';
import { STOP_WORDS } from './stop-words';
import type { SearchIndex } from './view-index';
import { RANKING } from './weights';

export interface SearchOptions {
  readonly limit: number;
  /** How much and how lately the prompt was used: 0 to 1. */
  readonly frecency?: (id: string) => number;
  readonly isFavourite?: (id: string) => boolean;
  readonly isMine?: (id: string) => boolean;
  /**
   * Title, lead and text of a prompt, in which an "exact phrase" is looked for; without it, or where it gives nothing, a
   * prompt needs only the words of the phrase. See `phraseCandidates`.
   */
  readonly textOf?: (id: string) => string | undefined;
}

export interface SearchHit {
  readonly id: string;
  readonly score: number;
  /** It misses a word of the query. Such hits come after all that have every word. */
  readonly close: boolean;
}

export interface SearchResponse {
  /** Best first, at most `limit`. */
  readonly hits: readonly SearchHit[];
  /** How many prompts have every word; or, when none has, at least one. */
  readonly total: number;
  /** No prompt has every word; these are the nearest. */
  readonly close: boolean;
}

export interface Search {
  search(query: string, options: SearchOptions): SearchResponse;
  /** The prompts whose texts decide on the phrases of a query: those that have all words of one. */
  phraseCandidates(query: string): readonly string[];
  /** The tags, categories and authors that there are, the most used first. */
  knownValues(): KnownValues;
}

/** Of the words typed before, most stay as they are with the next key. */
const REMEMBERED_WORDS = 24;

/** Searches several indexes as one. */
export function createSearch(indexes: readonly SearchIndex[]): Search {
  const collection = createCollection(indexes);
  const scoreMeanings = createScorer(collection);
  const rankDocuments = createRanker(collection);
  const remembered = new Map<string, WordScores>();

  function scoreWord(word: QueryWord, words: readonly QueryWord[], repair: boolean): WordScores {
    const together = expandNeighbours(word, words, collection.lexicon);
    const key = JSON.stringify([word.folded, word.unfinished, repair, together]);
    const scores = remembered.get(key) ?? scoreMeanings(expandWord(word, collection.lexicon, repair), together);
    // The last one asked for goes to the end, and the one that was not asked for longest falls out.
    remembered.delete(key);
    remembered.set(key, scores);
    if (remembered.size > REMEMBERED_WORDS) {
      remembered.delete(remembered.keys().next().value ?? '');
    }
    return scores;
  }

  return {
    phraseCandidates: (query) => phraseCandidates(parseQuery(query), collection),
    knownValues: () => listKnownValues(collection),
    search(query, options) {
      const parsed = parseQuery(query);
      const allowed = filterDocuments(parsed, collection, options);
      const words = [...parsed.words, ...phraseWords(parsed)];
      if (words.length === 0) {
        return listAll(allowed, options);
      }
      const rank = (repair: boolean) => {
        const ranked = words.map((word) => ({ scores: scoreWord(word, words, repair), optional: word.optional }));
        return rankDocuments(ranked, parsed.typed, allowed, options);
      };
      const literal = rank(false);
      const ranking = literal.complete > 0 ? literal : rank(true);
      return {
        hits: ranking.hits.map(({ key, score, close }) => ({ id: collection.idOf(key), score, close })),
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
    const hits = best.list().map(({ key, score }) => ({ id: collection.idOf(key), score, close: false }));
    return { hits, total, close: false };
  }
}

/** A prompt with a phrase has its words; stop words are not known of texts. */
function phraseWords({ phrases }: ParsedQuery): QueryWord[] {
  return phrases
    .filter(({ not }) => !not)
    .flatMap(({ words, unfinished }) =>
      words.map((folded, at) => ({ folded, unfinished: unfinished && at === words.length - 1, optional: false })),
    )
    .filter(({ folded }) => !STOP_WORDS.has(folded));
}
