import { describe, expect, it } from 'vitest';
import { recombine } from './search-corpus';

const titles = ['Night Port in Rain', 'Tabby Cat Up Close', 'Perfume on Wet Stone', 'Bakery Window at Dawn'];
const documents = titles.map((title, number) => ({
  id: String(number),
  title,
  category: 'any',
  tags: ['photo', `tag-${number}`],
  author: '',
  lead: `Lead ${number}.`,
  text: `First of ${number}. Second of ${number}. Third of ${number}. Fourth of ${number}.`,
}));

describe('recombine', () => {
  it('gives as many prompts as asked for, no two with one id or title', () => {
    const made = recombine(documents, 60, 7);
    expect(made).toHaveLength(60);
    expect(new Set(made.map(({ id }) => id)).size).toBe(60);
    expect(new Set(made.map(({ title }) => title)).size).toBe(60);
  });

  it('keeps the prompts that it is made of, in places that say nothing', () => {
    const made = recombine(documents, 60, 7);
    const places = titles.map((title) => made.findIndex((document) => document.title === title));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).not.toEqual([0, 1, 2, 3]);
  });

  it('gives the same for the same seed, and other prompts for another', () => {
    expect(recombine(documents, 20, 7)).toEqual(recombine(documents, 20, 7));
    expect(recombine(documents, 20, 7)).not.toEqual(recombine(documents, 20, 8));
  });
});
