import { OWN_PACK } from '@/lib/core/library/library-prompt';
import type { KnownValues } from '@/lib/core/search/complete-query';
import type { SearchResponse } from '@/lib/core/search/create-search';
import { readQuery } from '@/lib/core/search/mark-matches';
import { frecency } from '@/lib/core/usage';
import type { ListedPrompt, PromptList } from '@/lib/shared/prompt-list';
import { report } from '@/lib/shared/report';
import { readLibrary } from './library';
import { findHitEntries } from './search/find-hit-entries';
import { listShelf } from './search/list-shelf';
import { markHit } from './search/mark-hit';
import { readHitTexts } from './search/read-hit-texts';
import { rowOf } from './search/row-of';
import { finishWaking, hasWoken, type OpenSearch, openSearch, openWholeSearch } from './search/search-indexes';

/** In so many texts a phrase is looked for; the others are taken to have it when they have all of its words. */
const MOST_PHRASE_TEXTS = 1_000;

/**
 * The best prompts for a query, at most `limit`; for an empty one favourites, then recents, then the newest of the user's
 * own, then the catalog. A worker that has just woken answers from titles, tags and categories at first, and says so by
 * `partial`; asked for the `whole` answer it waits for the texts.
 */
export async function searchPrompts(query: string, limit: number, whole: boolean): Promise<PromptList> {
  const list = query.trim() === '' ? await listShelf(limit) : await listHits(query, limit, whole);
  finishWaking().catch(report);
  return list;
}

async function listHits(query: string, limit: number, whole: boolean): Promise<PromptList> {
  const { found, isWhole, favourites, glossary } = await find(query, limit, whole);
  const entries = await findHitEntries(found.hits.map(({ id }) => id));
  const texts = isWhole ? await readHitTexts(entries.map(({ meta }) => meta)) : undefined;
  const close = new Set(found.hits.filter((hit) => hit.close).map(({ id }) => id));
  const marked = readQuery(query, glossary);
  const prompts = entries.map((entry): ListedPrompt => {
    const { id } = entry.meta;
    const marks = markHit(marked, entry.meta, texts?.get(id) ?? '');
    return { ...rowOf(entry, close.has(id) ? 'close' : 'hits', favourites), marks };
  });
  return { prompts, total: found.total, partial: !isWhole };
}

/** The ids of the best prompts for a query, best first. */
export async function searchIds(query: string, limit: number): Promise<readonly string[]> {
  const { found } = await find(query, limit, true);
  return found.hits.map(({ id }) => id);
}

/** The tags, categories and authors that there are, the most used first. */
export async function knownValues(): Promise<KnownValues> {
  return (await openSearch()).search.knownValues();
}

async function find(query: string, limit: number, whole: boolean) {
  const [first, library] = await Promise.all([openSearch(), readLibrary()]);
  const now = Date.now();
  const favourites = new Set(library.favourites);
  const ask = async ({ search }: OpenSearch): Promise<SearchResponse> => {
    const textOf = await readPhraseTexts(search.phraseCandidates(query));
    return search.search(query, {
      limit,
      frecency: (id) => frecency(library.usage[id], now),
      isFavourite: (id) => favourites.has(id),
      isMine: (id) => id.startsWith(`@${OWN_PACK}/`),
      textOf,
    });
  };
  const found = await ask(first);
  // What stands nowhere in the short fields may well stand in the texts.
  const isWhole = whole || hasWoken() || found.hits.length === 0 || found.close;
  const { glossary } = first;
  return isWhole && !first.isWhole
    ? { found: await ask(await openWholeSearch()), isWhole, favourites, glossary }
    : { found, isWhole, favourites, glossary };
}

/** Title, lead and text of the prompts that may have a phrase of the query. */
async function readPhraseTexts(candidates: readonly string[]): Promise<(id: string) => string | undefined> {
  const entries = await findHitEntries(candidates.slice(0, MOST_PHRASE_TEXTS));
  const texts = await readHitTexts(entries.map(({ meta }) => meta));
  const whole = new Map(entries.map(({ meta: { id, title, lead } }) => [id, `${title}\n${lead}\n${texts.get(id)}`]));
  return (id) => whole.get(id);
}
