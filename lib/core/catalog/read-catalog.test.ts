import { describe, expect, it } from 'vitest';
import { parseEntries, parseTexts } from './read-catalog';

const meta = {
  id: 'nature/fox',
  title: 'Fox',
  category: 'nature',
  tags: ['ink'],
  author: '',
  authorUrl: '',
  sourceUrl: '',
  preview: '',
  lead: '',
  aspect: '',
  needsImage: 'none',
  variables: [{ name: 'coat', description: '', default: 'red', options: [], type: 'text' }],
};

describe('parseEntries', () => {
  it('gives what the build wrote', () => {
    const entries = [{ meta, cover: {} }];
    expect(parseEntries(JSON.parse(JSON.stringify(entries)))).toEqual(entries);
  });

  it.each([
    ['no list', {}],
    ['an entry without its cover', [{ meta }]],
    ['an entry without a title', [{ meta: { ...meta, title: undefined }, cover: {} }]],
    ['tags that are no texts', [{ meta: { ...meta, tags: [1] }, cover: {} }]],
    ['a variable without options', [{ meta: { ...meta, variables: [{ name: 'x' }] }, cover: {} }]],
    ['a hole', [null]],
  ])('throws for %s', (_, value) => {
    expect(() => parseEntries(value)).toThrow(/catalog/);
  });
});

describe('parseTexts', () => {
  it('gives the texts by id, whatever the id', () => {
    const value: unknown = JSON.parse('{"__proto__": {"text": "A", "negative": ""}}');
    expect(parseTexts(value).get('__proto__')).toEqual({ text: 'A', negative: '' });
  });

  it.each([[null], ['text'], [{ a: 'text' }], [{ a: { text: 'A' } }]])('throws for %j', (value) => {
    expect(() => parseTexts(value)).toThrow(/catalog|damaged/);
  });
});
