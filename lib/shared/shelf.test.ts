import { expect, it } from 'vitest';
import { parseShelf, queryIn, type Shelf } from './shelf';

const animals: Shelf = { kind: 'category', category: 'animals' };

it.each([
  [{ kind: 'all' }, '', 'fox', 'fox'],
  [{ kind: 'recent' }, '', 'fox', 'fox'],
  [{ kind: 'favourites' }, 'neon', 'fox', 'is:fav #neon fox'],
  [{ kind: 'own' }, '', 'fox', 'is:mine fox'],
  [animals, '', 'fox -cat', 'in:animals fox -cat'],
  [animals, 'snow', '', 'in:animals #snow'],
] as const)('searches in %j and #%s', (shelf, tag, query, expected) => {
  expect(queryIn(shelf, tag, query)).toBe(expected);
});

it.each([
  [animals, animals],
  [{ kind: 'recent' }, { kind: 'recent' }],
  [{ kind: 'category' }, { kind: 'all' }],
  [{ kind: 'attic' }, { kind: 'all' }],
  [undefined, { kind: 'all' }],
])('reads %j', (kept, shelf) => {
  expect(parseShelf(kept)).toEqual(shelf);
});
