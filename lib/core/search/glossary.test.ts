import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index';
import { createSearch } from './create-search';
import { createGlossary } from './glossary';
import { markMatches, readQuery, readRow } from './mark-matches';
import type { SearchDocument } from './search-document';
import { viewIndex } from './view-index';

const GERMAN = createGlossary(
  [
    { facet: '#night', name: 'Nacht' },
    { facet: '#neon', name: 'Neonlicht' },
    { facet: '#golden-hour', name: 'Goldene Stunde' },
    { facet: '#portrait', name: 'Porträt' },
    { facet: '#watercolor', name: 'Aquarell' },
    { facet: 'in:fashion', name: 'Mode' },
    { facet: 'in:food-drink', name: 'Essen & Trinken' },
    { facet: 'in:character-design', name: 'Figurendesign' },
  ],
  'bei und im der',
);
const JAPANESE = createGlossary(
  [
    { facet: '#night', name: '夜' },
    { facet: '#neon', name: 'ネオン' },
    { facet: '#portrait', name: 'ポートレート' },
    { facet: 'in:food-drink', name: 'フード・ドリンク' },
  ],
  '',
);

const PROMPTS: Readonly<Record<string, Partial<SearchDocument>>> = {
  drive: { title: 'Cinematic Drive', tags: ['portrait', 'night'] },
  port: { title: 'Port in Rain', tags: ['night', 'neon'] },
  meadow: { title: 'Meadow at Dawn', tags: ['golden-hour'] },
  golden: { title: 'Golden Statue' },
  coat: { title: 'Wool Coat', category: 'fashion' },
  tea: { title: 'Green Tea', category: 'food-drink' },
  hero: { title: 'Small Hero', category: 'character-design' },
  poster: { title: 'Design of a Poster' },
  lily: { title: 'Water Lily', tags: ['watercolour'] },
  diary: { title: 'Nacht', text: 'A page of a diary.' },
  screen: { title: 'Settings', text: 'A screen in dark mode.' },
};

const EMPTY = { title: '', category: '', tags: [], author: '', lead: '', text: '' };
const view = viewIndex(buildIndex(Object.entries(PROMPTS).map(([id, prompt]) => ({ ...EMPTY, id, ...prompt }))));
if (!view.ok) throw new Error(view.reason);
const { index } = view;
const find = (query: string, glossary = GERMAN) => {
  const { hits, close } = createSearch([index], glossary).search(query, { limit: 20 });
  return close ? [] : hits.filter((hit) => !hit.close).map(({ id }) => id);
};

describe('a search with a glossary', () => {
  it.each([
    ['a name', 'neonlicht', ['port']],
    ['an unfinished one', 'neonl', ['port']],
    ['one without its accents', 'Portrat ', ['drive']],
    ['a misspelt one', 'porträs ', ['drive']],
    ['one of two words', 'goldene stunde', ['meadow']],
    ['one of two words, unfinished', 'goldene st', ['meadow']],
    ['the first of its two words', 'goldene ', ['meadow']],
    ['two names', 'porträt nacht', ['drive']],
    ['two names with a word between that says nothing', 'Porträt bei Nacht', ['drive']],
    ['a name and an English word', 'neonlicht rain', ['port']],
    ['an English name', 'portrait night', ['drive']],
    ['a category', 'Essen und Trinken', ['tea']],
    ['half the name of a category', 'trinken', ['tea']],
    ['a category of several English words, and not by one of them', 'figurendesign', ['hero']],
    ['a tag that is spelled the British way', 'aquarell', ['lily']],
    ['an operator', '#goldene-stunde', ['meadow']],
    ['an unfinished operator', '#gold', ['meadow']],
    ['a category behind its operator', 'in:trinken ', ['tea']],
    ['no name that is excluded', 'nacht -neonlicht rain', []],
    ['no name behind an operator that is excluded', '#nacht -#neonlicht', ['drive']],
  ])('finds prompts by %s', (_, query, ids) => {
    expect(find(query)).toEqual(ids);
  });

  it.each([
    ['ポートレート', ['drive']],
    ['ポート', ['drive']],
    ['夜', ['drive', 'port']],
    ['ポートレート 夜', ['drive']],
    ['ネオンポートレート', []],
    ['夜のポートレート', ['drive']],
    ['夜のフード', []],
    ['ドリンク', ['tea']],
    ['#夜', ['drive', 'port']],
    ['in:ドリンク ', ['tea']],
  ])('finds prompts by a name that is written without spaces: %s', (query, ids) => {
    expect(find(query, JAPANESE)).toEqual(ids);
  });

  it('reads two names without a space between', () => {
    const both = viewIndex(buildIndex([{ ...EMPTY, id: 'both', tags: ['portrait', 'neon'] }]));
    expect(both.ok && createSearch([both.index], JAPANESE).search('ネオンポートレート', { limit: 5 })).toMatchObject({
      close: false,
      total: 1,
    });
  });

  it.each([
    ['nacht', ['diary', 'drive', 'port']],
    ['mode ', ['screen', 'coat']],
  ])('puts what has %j as it was typed before what it means', (query, ids) => {
    expect(find(query)).toEqual(ids);
  });

  it('marks what a name means, and the tag that an operator asks for', () => {
    const row = readRow({ title: 'Night Port', tags: ['golden-hour'], text: 'A golden evening.' });
    expect(markMatches(readQuery('nacht', GERMAN), row).title).toEqual([[0, 5]]);
    expect(markMatches(readQuery('goldene stunde', GERMAN), row).snippet.ranges).toEqual([[2, 8]]);
    expect(markMatches(readQuery('#goldene-stunde ', GERMAN), row).tags).toEqual([[[0, 11]]]);
    expect(markMatches(readQuery('nacht'), row).title).toEqual([]);
  });
});
