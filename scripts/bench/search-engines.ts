import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { buildIndex } from '../../lib/core/search/build-index';
import { createSearch } from '../../lib/core/search/create-search';
import type { SearchDocument } from '../../lib/core/search/search-document';
import { viewIndex } from '../../lib/core/search/view-index';

export type FindIds = (query: string, limit: number) => string[];

export interface Engine {
  readonly name: string;
  build(documents: readonly SearchDocument[]): FindIds;
}

export const OWN_ENGINE: Engine = {
  name: 'Prompt Palette',
  build(documents) {
    const view = viewIndex(buildIndex(documents));
    if (!view.ok) throw new Error(view.reason);
    const { search } = createSearch([view.index]);
    return (query, limit) => search(query, { limit }).hits.map(({ id }) => id);
  },
};

const FUSE_OPTIONS = { threshold: 0.3, ignoreLocation: true };
const SHORT_KEYS = [
  { name: 'title', weight: 5 },
  { name: 'tags', weight: 3 },
  { name: 'category', weight: 1.5 },
];

/** Each as well as its documentation lets it be set up for this task. */
export const OTHER_ENGINES: readonly Engine[] = [
  {
    name: 'fuse.js extended, short fields',
    build(documents) {
      const fuse = new Fuse(documents, { ...FUSE_OPTIONS, keys: SHORT_KEYS, useExtendedSearch: true });
      return (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id);
    },
  },
  {
    // Extended search wants all words in one field: here the short fields are one.
    name: 'fuse.js extended joined, one short field',
    build(documents) {
      const records = documents.map((document) => ({ id: document.id, short: shortText(document) }));
      const fuse = new Fuse(records, { ...FUSE_OPTIONS, keys: ['short'], useExtendedSearch: true });
      return (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id);
    },
  },
  {
    name: 'fuse.js token search, short fields',
    build(documents) {
      const fuse = new Fuse(documents, { ...FUSE_OPTIONS, keys: SHORT_KEYS, useTokenSearch: true, tokenMatch: 'all' });
      return (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id);
    },
  },
  {
    name: 'minisearch, tuned',
    build(documents) {
      const mini = new MiniSearch<SearchDocument>({
        fields: ['title', 'tags', 'category', 'lead', 'author', 'text'],
        extractField: (document, field) =>
          field === 'tags' ? document.tags.join(' ') : String(document[field as keyof SearchDocument] ?? ''),
        searchOptions: { boost: { title: 5, tags: 3, category: 1.5, lead: 1.5, author: 1, text: 1 } },
      });
      mini.addAll(documents);
      const passes = [
        { combineWith: 'AND', prefix: (_: string, at: number, all: string[]) => at === all.length - 1 },
        { combineWith: 'AND', prefix: true },
        { combineWith: 'AND', prefix: true, fuzzy: (term: string) => (term.length > 3 ? 0.2 : false) },
        { combineWith: 'AND', prefix: true, fuzzy: (term: string) => (term.length > 3 ? 0.35 : false) },
        { combineWith: 'OR', prefix: true, fuzzy: (term: string) => (term.length > 3 ? 0.2 : false) },
      ] as const;
      return (query, limit) => {
        const found = new Set<string>();
        for (const pass of passes) {
          for (const { id } of mini.search(query, pass)) {
            found.add(String(id));
          }
          if (found.size >= 1) break;
        }
        return [...found].slice(0, limit);
      };
    },
  },
  {
    // With typos allowed, it needs seconds for one key press in long texts.
    name: 'uFuzzy with typos, short fields',
    build: (documents) =>
      fuzzySearch(documents, documents.map(shortText), {
        intraMode: 1,
        intraIns: 1,
        intraSub: 1,
        intraTrn: 1,
        intraDel: 1,
      }),
  },
  {
    name: 'uFuzzy, all fields',
    build: (documents) =>
      fuzzySearch(
        documents,
        documents.map((document) => `${shortText(document)} ${document.lead} ${document.text}`),
        {},
      ),
  },
  {
    name: 'substring includes, all fields',
    build(documents) {
      const records = documents.map((document) => ({
        id: document.id,
        title: document.title.toLowerCase(),
        short: shortText(document).toLowerCase(),
        all: `${shortText(document)} ${document.lead} ${document.text}`.toLowerCase(),
      }));
      return (query, limit) => {
        const words = query.toLowerCase().split(/\s+/).filter(Boolean);
        const rank = ({ title, short }: (typeof records)[number]) =>
          words.filter((word) => title.includes(word)).length * 2 + words.filter((word) => short.includes(word)).length;
        return records
          .filter(({ all }) => words.every((word) => all.includes(word)))
          .map((record) => ({ id: record.id, rank: rank(record) }))
          .sort((a, b) => b.rank - a.rank)
          .slice(0, limit)
          .map(({ id }) => id);
      };
    },
  },
];

function shortText({ title, tags, category }: Pick<SearchDocument, 'title' | 'tags' | 'category'>): string {
  return [title, ...tags, category].join(' ');
}

function fuzzySearch(documents: readonly SearchDocument[], texts: string[], options: uFuzzy.Options): FindIds {
  const fuzzy = new uFuzzy(options);
  return (query, limit) => {
    const [found, info, order] = fuzzy.search(texts, query, 3, 1000);
    const sorted = order && info ? order.map((at) => info.idx[at]) : (found ?? []);
    return sorted.slice(0, limit).flatMap((at) => (at === undefined ? [] : (documents[at]?.id ?? [])));
  };
}
