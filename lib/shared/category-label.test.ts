import { expect, it } from 'vitest';
import { categories } from '@/lib/core/catalog/categories';
import { categoryName } from '@/lib/core/category-name';
import { categoryLabel } from './category-label';

it.each(categories)('calls %s in English what the catalog does', (category) => {
  expect(categoryLabel(category)).toBe(categoryName(category));
});

it.each([
  ['street-food', 'Street food'],
  ['constructor', 'Constructor'],
])('spells %s, a category of a pack, as it is', (category, label) => {
  expect(categoryLabel(category)).toBe(label);
});
