import { expect, it } from 'vitest';
import { choosePlural, pluralCategories } from './choose-plural';

it.each([
  ['en', ['one', 'other']],
  ['fr', ['one', 'other']],
  ['ja', ['other']],
  ['ru', ['one', 'few', 'many']],
  ['ar', ['zero', 'one', 'two', 'few', 'many', 'other']],
])('asks %s for the forms that its whole numbers take', (language, categories) => {
  expect(pluralCategories(language)).toEqual(categories);
});

it.each([
  ['en', 1, 'one'],
  ['en', 0, 'many'],
  ['en', 1_000_000, 'many'],
  ['fr', 0, 'one'],
  ['fr', 1_000_000, 'many'],
])('chooses among two forms: %s, %i', (language, count, form) => {
  expect(choosePlural('one | many', language, count)).toBe(form);
});

it.each([
  [1, 'запрос'],
  [3, 'запроса'],
  [11, 'запросов'],
  [21, 'запрос'],
])('chooses among the three of Russian: %i', (count, form) => {
  expect(choosePlural('запрос | запроса | запросов', 'ru', count)).toBe(form);
});

it('leaves a message with one form as it is', () => {
  expect(choosePlural('as it is', 'en', 5)).toBe('as it is');
});
