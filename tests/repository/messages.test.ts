import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parseMessages } from '@/lib/core/language/parse-messages';
import { translationFaults } from './languages/translation-faults';

const root = path.join(import.meta.dirname, '../..');
const locales = path.join(root, 'lib/shared/locales');
const read = async (language: string) =>
  parseMessages(generateChromeMessages(await parseMessagesFile(path.join(locales, `${language}.yml`))));
const english = await read('en');
const others = globSync('*.yml', { cwd: locales })
  .map((file) => path.basename(file, '.yml'))
  .filter((language) => language !== 'en');

describe('the English texts', () => {
  const sources = globSync(['{components,entrypoints,lib}/**/*.{ts,tsx}', 'wxt.config.ts'], {
    cwd: root,
    ignore: '**/*.test.*',
  })
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');
  const named = new Set([
    ...[...sources.matchAll(/i18n\.t\(\s*'([\w.]+)'/g)].map(([, key = '']) => key.replaceAll('.', '_')),
    ...[...sources.matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key),
  ]);
  const quoted = new Set([...sources.matchAll(/'(\w+(?:\.\w+)+)'/g)].map(([, key = '']) => key.replaceAll('.', '_')));

  const prefixes = [...sources.matchAll(/`([\w.]+\.)\$\{/g)].map(([, prefix = '']) => prefix.replaceAll('.', '_'));
  const isNamed = (key: string) =>
    named.has(key) || quoted.has(key) || prefixes.some((prefix) => key.startsWith(prefix));

  it('are all there', () => {
    expect(named.size).toBeGreaterThan(20);
    expect([...named].filter((key) => !(key in english))).toEqual([]);
  });

  it('are all used', () => {
    expect(Object.keys(english).filter((key) => !isNamed(key))).toEqual([]);
  });

  it('are short enough for the stores', () => {
    expect(english.extension_name?.length).toBeLessThanOrEqual(45);
    expect(english.extension_description?.length).toBeLessThanOrEqual(132);
  });
});

it.each(others)('the texts in %s are complete and fit', async (language) => {
  const texts = await read(language);
  expect(translationFaults(english, texts)).toEqual([]);
  expect(texts.language_tag?.replace('-', '_')).toBe(language);
  expect(texts.extension_description?.length).toBeLessThanOrEqual(132);
});
