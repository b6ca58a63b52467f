import { createBestHits } from './best-hits';
import { createCollection } from './collection';
import type { KnownValues } from './complete-query';
import { createRanker } from './create-ranker';
import { createScorer } from './create-scorer';
import { expandNeighbours } from './expand-neighbours';
import { expandWord } from './expand-word';
import { filterDocuments, phraseCandidates } from './filter-documents';
import type { Glossary } from './glossary';
import { beginsShortWord } from './lexicon';
import { listKnownValues } from './list-known-values';
import { type ParsedQuery, parseQuery, type QueryWord } from './parse-query';
import type { WordScores } from './score-word';
import { STOP_WORDS } from './stop-words';
import { type Translation, type Translations, translateWords } from './translate-words';
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

const NO_TRANSLATIONS: Translations = new Map();

/**
 * Searches several indexes as one.
 * @param glossary of the language in which tags and categories are asked for besides English
 */
export function createSearch(indexes: readonly SearchIndex[], glossary?: Glossary): Search {
  const collection = createCollection(indexes);
  const scoreMeanings = createScorer(collection);
  const rankDocuments = createRanker(collection);
  const remembered = new Map<string, WordScores>();

  function scoreWord(
    word: QueryWord,
    words: readonly QueryWord[],
    repair: boolean,
    translations: readonly Translation[] = [],
  ): WordScores {
    const { lexicon } = collection;
    const together = expandNeighbours(word, words, lexicon);
    const key = JSON.stringify([word.folded, word.unfinished, repair, together, translations]);
    const scores = remembered.get(key) ?? scoreMeanings(expandWord(word, lexicon, repair, translations), together);
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
    knownValues: () => listKnownValues(collection, glossary),
    search(query, options) {
      const parsed = parseQuery(query);
      const allowed = filterDocuments(parsed, collection, options, glossary);
      const words = [...withFillers(parsed.words, glossary), ...phraseWords(parsed)];
      if (words.length === 0) {
        return listAll(allowed, options);
      }
      const translations = glossary
        ? translateWords(parsed, glossary, (word) => beginsShortWord(word, collection.lexicon))
        : NO_TRANSLATIONS;
      const rank = (repair: boolean) => {
        const ranked = words.map((word) => ({
          scores: scoreWord(word, words, repair, translations.get(word.folded)),
          optional: word.optional,
        }));
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

/** The glossary's own words around a name are not missed in a prompt, unless there are no others. */
function withFillers(words: readonly QueryWord[], glossary: Glossary | undefined): readonly QueryWord[] {
  const isFiller = ({ folded }: QueryWord) => glossary?.fillers.has(folded) === true;
  const hasTelling = words.some((word) => !word.optional && !isFiller(word));
  return hasTelling ? words.map((word) => (isFiller(word) ? { ...word, optional: true } : word)) : words;
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
