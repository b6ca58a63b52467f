import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index';
import { createSearch, type Search, type SearchOptions } from './create-search';
import type { SearchDocument } from './search-document';
import { viewIndex } from './view-index';

const PROMPTS: Readonly<Record<string, Partial<SearchDocument>>> = {
  'portraits/night-drive': {
    title: 'Cinematic Night Drive',
    tags: ['portrait', 'night', 'film-photo'],
    lead: 'A portrait from inside a moving car.',
    text: 'Use the face of the uploaded person. Soft streetlights stretch into glowing trails.',
    needsImage: 'required',
  },
  'portraits/window': {
    title: 'Window Portrait',
    tags: ['window-light', 'portrait'],
    text: 'An adult by a tall window in the morning, soft light, a cat asleep.',
    author: 'Ann Marie Lee',
  },
  'city/night-port': {
    title: 'Night Port in Rain',
    tags: ['night', 'neon', 'wide'],
    text: 'Cranes over black water.',
  },
  'city/lighthouse': { title: 'Lighthouse', tags: ['fog'], text: 'A tower on a rock. A car far below.' },
  'product/watch': { title: 'Watch on Slate', tags: ['product-shot', 'macro'], text: 'A steel watch in hard light.' },
  'animals/cat': { title: 'Tabby Cat Up Close', tags: ['close-up', 'photo'], text: 'Whiskers, fur, green eyes.' },
  'japan/夜景': { title: '東京の夜景', tags: ['night'], text: 'Tokyo from above.' },
};

function documents(prompts: typeof PROMPTS): SearchDocument[] {
  return Object.entries(prompts).map(([id, prompt]) => ({
    id,
    title: '',
    category: id.replace(/\/.*/, ''),
    tags: [],
    author: 'Prompt Palette',
    lead: '',
    text: '',
    ...prompt,
  }));
}

function indexOf(prompts: typeof PROMPTS) {
  const view = viewIndex(buildIndex(documents(prompts)));
  if (!view.ok) throw new Error(view.reason);
  return view.index;
}

const textOf = (id: string) => `${PROMPTS[id]?.title} ${PROMPTS[id]?.lead ?? ''} ${PROMPTS[id]?.text}`;
const all = createSearch([indexOf(PROMPTS)]);
const search: Search['search'] = (query, options) => all.search(query, { textOf, ...options });
const find = (query: string, options: Partial<SearchOptions> = {}) =>
  search(query, { limit: 10, ...options }).hits.map(({ id }) => id);
const best = (query: string) => find(query)[0];

describe('a search', () => {
  it.each([
    ['a title', 'cinematic night drive', 'portraits/night-drive'],
    ['words in any order', 'drive cinematic', 'portraits/night-drive'],
    ['an unfinished last word', 'night por', 'city/night-port'],
    ['three letters of each word', 'cin nig dri', 'portraits/night-drive'],
    ['a word of the title and a tag', 'window portrait', 'portraits/window'],
    ['words of the text', 'streetlights trails', 'portraits/night-drive'],
    ['the author', 'marie lee', 'portraits/window'],
    ['the singular', 'watches', 'product/watch'],
    ['no accents and other case', 'CÍNEMATIC', 'portraits/night-drive'],
    ['wide letters', 'ｃｉｎｅｍａｔｉｃ', 'portraits/night-drive'],
    ['text without spaces', '夜景', 'japan/夜景'],
    ['one character of it', '京', 'japan/夜景'],
    ['a tag written as one word', 'closeup', 'animals/cat'],
    ['a tag written as two words', 'close up', 'animals/cat'],
    ['a letter too many', 'cinemmatic', 'portraits/night-drive'],
    ['a letter too few', 'cinmatic', 'portraits/night-drive'],
    ['a wrong letter', 'cinenatic', 'portraits/night-drive'],
    ['a wrong first letter', 'vinematic', 'portraits/night-drive'],
    ['two swapped letters', 'cienmatic', 'portraits/night-drive'],
    ['two swapped letters of a short word', 'tabyb', 'animals/cat'],
    ['two typos in a long word', 'lgihthuose', 'city/lighthouse'],
    ['a typo in an unfinished word', 'cinmat', 'portraits/night-drive'],
    ['a typo and an unfinished word', 'cinmatic nite', 'portraits/night-drive'],
    ['two words joined', 'nightdrive', 'portraits/night-drive'],
    ['two words joined, the second unfinished', 'nightdri', 'portraits/night-drive'],
    ['one word in two', 'light house', 'city/lighthouse'],
    ['a space moved', 'nigh tport', 'city/night-port'],
    ['a synonym', 'packshot', 'product/watch'],
  ])('finds a prompt by %s', (_, query, id) => {
    expect(best(query)).toBe(id);
  });

  it('puts a hit in the title before one in the tags, and that before one in the text', () => {
    const own = indexOf({
      text: { text: 'neon' },
      tag: { tags: ['neon'] },
      title: { title: 'Neon' },
      lead: { lead: 'neon' },
    });
    expect(
      createSearch([own])
        .search('neon', { limit: 5 })
        .hits.map(({ id }) => id),
    ).toEqual(['title', 'tag', 'lead', 'text']);
  });

  it('puts a title with every word before one that has a word only in its tags', () => {
    const own = indexOf({ a: { title: 'Fox', tags: ['night'] }, b: { title: 'Fox of a Long and Windy Winter Night' } });
    expect(
      createSearch([own])
        .search('fox night', { limit: 5 })
        .hits.map(({ id }) => id),
    ).toEqual(['b', 'a']);
  });

  it('puts what has the word before what has only a synonym', () => {
    const own = indexOf({ a: { title: 'Headshot', tags: ['portrait'] }, b: { text: 'A selfie at noon.' } });
    expect(
      createSearch([own])
        .search('selfie', { limit: 5 })
        .hits.map(({ id }) => id),
    ).toEqual(['b', 'a']);
  });

  it('puts prompts with every word before those that miss one, and counts only the former', () => {
    const response = search('night car', { limit: 10 });
    expect(response).toMatchObject({ total: 1, close: false, hits: { 0: { id: 'portraits/night-drive' } } });
    expect(response.hits.length).toBeGreaterThan(1);
  });

  it('shows the nearest when no prompt has every word', () => {
    const response = search('lighthouse zeppelin', { limit: 10 });
    expect(response).toMatchObject({ close: true, total: 1, hits: [{ id: 'city/lighthouse' }] });
  });

  it('finds nothing where nothing is alike', () => {
    expect(search('qqqqq', { limit: 10 })).toEqual({ hits: [], total: 0, close: false });
  });

  it('lists everything for an empty query, what is used first, then favourites, then by id', () => {
    const frecency = (id: string) => (id === 'product/watch' ? 0.9 : 0);
    const isFavourite = (id: string) => id === 'city/night-port';
    expect(find('', { frecency, isFavourite }).slice(0, 3)).toEqual([
      'product/watch',
      'city/night-port',
      'animals/cat',
    ]);
    expect(search('', { limit: 2 })).toMatchObject({ total: 7, hits: [{}, {}] });
  });

  it('orders equal hits by id, whatever the order in which they came', () => {
    const own = indexOf({ c: { title: 'Fox' }, a: { title: 'Fox' }, b: { title: 'Fox' } });
    expect(
      createSearch([own])
        .search('fox', { limit: 2 })
        .hits.map(({ id }) => id),
    ).toEqual(['a', 'b']);
  });
});

describe('operators', () => {
  it.each([
    ['#night ', ['city/night-port', 'japan/夜景', 'portraits/night-drive']],
    ['#film', ['portraits/night-drive']],
    ['#night #neon ', ['city/night-port']],
    ['in:city ', ['city/lighthouse', 'city/night-port']],
    ['in:port', ['portraits/night-drive', 'portraits/window']],
    ['by:lee ', ['portraits/window']],
    ['by:"Ann Marie Lee"', ['portraits/window']],
    ['has:image', ['portraits/night-drive']],
    ['in:portraits -has:image', ['portraits/window']],
    ['#night -neon ', ['japan/夜景', 'portraits/night-drive']],
    ['in:city -#fog ', ['city/night-port']],
    ['"soft light"', ['portraits/window']],
    ['"soft str', ['portraits/night-drive']],
    ['"face of the uploaded"', ['portraits/night-drive']],
    ['"the uploaded face"', []],
    ['"in the"', ['portraits/window']],
    ['light -"soft light"', ['city/lighthouse', 'product/watch']],
    ['in:city tower', ['city/lighthouse']],
    ['in:nowhere ', []],
  ])('answers %j', (query, ids) => {
    expect(find(query)).toEqual(ids);
  });

  it('asks for favourites and for what is the own', () => {
    const only = (wanted: string) => (id: string) => id === wanted;
    expect(find('is:fav', { isFavourite: only('animals/cat') })).toEqual(['animals/cat']);
    expect(find('is:mine', { isMine: only('animals/cat') })).toEqual(['animals/cat']);
    expect(find('-is:fav in:animals', { isFavourite: only('animals/cat') })).toEqual([]);
    expect(find('is:fav')).toEqual([]);
  });

  it('takes a phrase by its words where nobody gives the texts', () => {
    expect(all.search('"streetlights soft"', { limit: 5 }).hits.map(({ id }) => id)).toEqual(['portraits/night-drive']);
  });

  it.each([
    ['"soft light" fox', ['portraits/window']],
    ['-"a car" "night"', ['city/lighthouse', 'city/night-port', 'japan/夜景', 'portraits/night-drive']],
    ['soft light', []],
  ])('names for %j the prompts of which it wants the text', (query, ids) => {
    expect([...all.phraseCandidates(query)].sort()).toEqual(ids);
  });
});

describe('use', () => {
  const used = (wanted: string) => (id: string) => (id === wanted ? 1 : 0);

  it('lifts what is used often, the more the less is typed', () => {
    expect(find('ni', { frecency: used('portraits/night-drive') })[0]).toBe('portraits/night-drive');
    expect(best('ni')).not.toBe('portraits/night-drive');
  });

  it('never lifts a prompt above a clearly better match', () => {
    expect(find('night port', { frecency: used('portraits/night-drive') })[0]).toBe('city/night-port');
    expect(
      find('watch', { frecency: used('portraits/window'), isFavourite: used('portraits/window') as never })[0],
    ).toBe('product/watch');
  });

  it('puts a favourite before its equal', () => {
    const own = createSearch([indexOf({ a: { title: 'Fox' }, b: { title: 'Fox' } })]);
    expect(own.search('fox', { limit: 2, isFavourite: (id) => id === 'b' }).hits[0]?.id).toBe('b');
  });
});

describe('several packs', () => {
  it('are searched as one', () => {
    const ids = Object.entries(PROMPTS);
    const packs = [ids.slice(0, 3), ids.slice(3, 4), ids.slice(4)].map((part) => indexOf(Object.fromEntries(part)));
    const apart = createSearch(packs);
    for (const query of [
      '',
      'night',
      'cinmatic',
      'nightport',
      'selfie',
      '#night',
      'light -fog',
      '"soft light"',
      'p',
      'zzz night',
    ]) {
      expect(apart.search(query, { limit: 10, textOf })).toEqual(search(query, { limit: 10 }));
    }
  });

  it('may be none', () => {
    expect(createSearch([]).search('night', { limit: 5 })).toEqual({ hits: [], total: 0, close: false });
  });
});
