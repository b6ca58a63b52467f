import type { Collection } from './collection';
import { type Glossary, translateFacet } from './glossary';
import { findExact } from './lexicon';
import type { ParsedQuery, QueryFilter, QueryPhrase } from './parse-query';
import { phraseTest } from './phrase-test';
import { pluralForms } from './plural-forms';
import { countLive } from './postings';
import { STOP_WORDS } from './stop-words';

export interface FilterSources {
  readonly isFavourite?: ((id: string) => boolean) | undefined;
  readonly isMine?: ((id: string) => boolean) | undefined;
  readonly textOf?: ((id: string) => string | undefined) | undefined;
}

/** Which documents the operators of the query let through: 1 for each of them. `undefined` when that is all of them. */
export function filterDocuments(
  { filters, phrases, excluded }: ParsedQuery,
  collection: Collection,
  sources: FilterSources,
  glossary?: Glossary,
): Uint8Array | undefined {
  const hasDead = collection.indexes.some(({ index }) => index.dead.size > 0);
  if (filters.length + phrases.length + excluded.length === 0 && !hasDead) {
    return undefined;
  }
  const allowed = new Uint8Array(collection.size).fill(1);
  for (const { index, base } of collection.indexes) {
    for (const document of index.dead) {
      allowed[base + document] = 0;
    }
  }
  for (const filter of filters) {
    keep(allowed, filterMask(filter, collection, sources, glossary), filter.not);
  }
  for (const word of excluded) {
    const meant = glossary?.words.get(word)?.flatMap((words) => (words.length === 1 ? words : [])) ?? [];
    const forms = [word, ...meant].flatMap((form) => [form, `${form}s`, ...pluralForms(form)]);
    keep(allowed, wordMask(forms, collection), true);
  }
  for (const phrase of phrases) {
    keepPhrase(allowed, phrase, collection, sources);
  }
  return allowed;
}

function keep(allowed: Uint8Array, mask: Uint8Array, not: boolean): void {
  const unwanted = not ? 1 : 0;
  allowed.forEach((one, document) => {
    if (one === 1 && mask[document] === unwanted) {
      allowed[document] = 0;
    }
  });
}

function filterMask(
  { facet, unfinished }: QueryFilter,
  collection: Collection,
  sources: FilterSources,
  glossary: Glossary | undefined,
): Uint8Array {
  const mask = new Uint8Array(collection.size);
  const ask = facet === 'is:fav' ? sources.isFavourite : facet === 'is:mine' ? sources.isMine : undefined;
  if (facet.startsWith('is:')) {
    mask.forEach((_, document) => {
      mask[document] = ask?.(collection.idOf(document)) ? 1 : 0;
    });
    return mask;
  }
  const wanted = namedFacets(facet, unfinished, collection, glossary);
  collection.indexes.forEach(({ index: { facets }, base }, place) => {
    for (const term of wanted[place] ?? []) {
      for (let posting = facets.starts[term] ?? 0; posting < (facets.starts[term + 1] ?? 0); posting++) {
        mask[base + (facets.documents[posting] ?? 0)] = 1;
      }
    }
  });
  return mask;
}

/** The terms of each index that a value of an operator means: itself; and where nobody has that, all that begin with it. */
function namedFacets(
  facet: string,
  unfinished: boolean,
  { indexes }: Collection,
  glossary: Glossary | undefined,
): number[][] {
  const named = (fits: (name: string) => boolean) =>
    indexes.map(({ index, dead, facets }) =>
      facets().flatMap(({ names }, term) =>
        names.some(fits) && countLive(index.facets, dead, term, 1) > 0 ? [term] : [],
      ),
    );
  const meant = translateFacet(facet, true, glossary);
  const exact = unfinished ? [] : named((name) => name === facet || meant.has(name));
  const begun = translateFacet(facet, false, glossary);
  return exact.some((terms) => terms.length > 0) ? exact : named((name) => name.startsWith(facet) || begun.has(name));
}

function wordMask(forms: readonly string[], { lexicon, segments, size }: Collection): Uint8Array {
  const mask = new Uint8Array(size);
  for (const form of forms) {
    for (const { vocabulary, term } of findExact(form, lexicon, 1)) {
      const segment = segments[vocabulary];
      const { starts, documents } = segment?.postings ?? {};
      for (let posting = starts?.[term] ?? 0; posting < (starts?.[term + 1] ?? 0); posting++) {
        mask[(segment?.base ?? 0) + (documents?.[posting] ?? 0)] = 1;
      }
    }
  }
  return mask;
}

/** Reads the texts of those only that have all words. A text that nobody gives is taken to have the phrase. */
function keepPhrase(allowed: Uint8Array, phrase: QueryPhrase, collection: Collection, { textOf }: FilterSources): void {
  const hasPhrase = phraseTest(phrase.text, phrase.unfinished);
  if (!hasPhrase) {
    return;
  }
  const candidates = candidateMask(phrase, collection);
  allowed.forEach((one, document) => {
    if (one === 0) {
      return;
    }
    const text = candidates[document] === 1 ? textOf?.(collection.idOf(document)) : '';
    const has = candidates[document] === 1 && (text === undefined || hasPhrase(text));
    if (has === phrase.not) {
      allowed[document] = 0;
    }
  });
}

/** The ids of all documents that have all words of one of the phrases. */
export function phraseCandidates({ phrases }: ParsedQuery, collection: Collection): string[] {
  const masks = phrases.map((phrase) => candidateMask(phrase, collection));
  return Array.from({ length: collection.size }, (_, document) => document)
    .filter((document) => masks.some((mask) => mask[document] === 1))
    .map(collection.idOf);
}

/** Those that have all finished words of the phrase. */
function candidateMask(phrase: QueryPhrase, collection: Collection): Uint8Array {
  const candidates = new Uint8Array(collection.size).fill(1);
  const finished = phrase.unfinished ? phrase.words.slice(0, -1) : phrase.words;
  for (const word of finished) {
    // Texts are indexed without their stop words.
    if (!STOP_WORDS.has(word)) {
      keep(candidates, wordMask([word], collection), false);
    }
  }
  return candidates;
}
