import { expect, it } from 'vitest';
import { translationFaults } from './translation-faults';

const english = { language_tag: 'en', a_greeting: 'Hello, $1', a_count: '1 prompt | $1 prompts', a_key: 'Key' };

it('finds nothing in a complete translation', () => {
  const russian = {
    language_tag: 'ru',
    a_greeting: 'Привет, $1',
    a_count: '$1 запрос | $1 запроса | $1 запросов',
    a_key: 'Клавиша',
  };
  expect(translationFaults(english, russian)).toEqual([]);
});

it('finds what is missing, left over, of other holes or forms, and too long', () => {
  const german = {
    language_tag: 'de',
    a_greeting: 'Hallo, $2',
    a_count: '$1 Prompts',
    a_key: 'Tastenkombination',
    a_rest: 'Rest',
  };
  expect(translationFaults({ ...english, a_lost: 'Lost' }, german)).toEqual([
    'a_rest: is not in English.',
    'a_greeting: fills in "$2", and not "$1".',
    'a_count: has 1 forms, and de needs 2.',
    'a_key: has 17 characters, and room for 12.',
    'a_lost: is missing.',
  ]);
});

it('knows how long the texts of a language may be, or says so', () => {
  expect(translationFaults(english, { language_tag: 'tlh' })).toEqual([
    'language_tag: "tlh" is no language that we know the usual length of.',
  ]);
});
