import { expect, it } from 'vitest';
import { packAddress } from './pack-address';

it.each([
  ['https://github.com/ann/prompts', 'https://codeload.github.com/ann/prompts/zip/HEAD', '', 'prompts'],
  ['https://github.com/ann/prompts.git', 'https://codeload.github.com/ann/prompts/zip/HEAD', '', 'prompts'],
  [
    'https://github.com/ann/prompts/tree/main/sets/my%20best/',
    'https://codeload.github.com/ann/prompts/zip/main',
    'sets/my best',
    'prompts/sets/my best',
  ],
  [
    ' https://github.com/ann/prompts/blob/v2/a%20b.csv#L3 ',
    'https://raw.githubusercontent.com/ann/prompts/v2/a%20b.csv',
    '',
    'a b.csv',
  ],
  ['https://example.com/a/prompts.json?x=1', 'https://example.com/a/prompts.json?x=1', '', 'prompts.json'],
  ['https://example.com/', 'https://example.com/', '', 'example.com'],
  ['http://localhost:8080/pack.zip', 'http://localhost:8080/pack.zip', '', 'pack.zip'],
])('asks for %s at %s', (text, url, folder, name) => {
  expect(packAddress(text)).toMatchObject({ url, folder, name });
});

it('names the host that the user has to allow, without its port', () => {
  expect(packAddress('https://github.com/ann/prompts')?.origin).toBe('https://codeload.github.com/*');
  expect(packAddress('http://127.0.0.1:8080/a.md')?.origin).toBe('http://127.0.0.1/*');
});

it.each([
  '',
  'prompts.json',
  'http://example.com/prompts.json',
  'ftp://example.com/prompts.json',
  'file:///etc/passwd',
  'data:text/plain,prompts',
  'https://name:word@example.com/prompts.json',
  'https://github.com/ann',
  'https://github.com/ann/prompts/issues/3',
  'https://github.com/ann/prompts/blob/main',
  'https://github.com/ann/pro mpts',
  'https://github.com/ann/prompts/tree/%2e%2e%2f',
])('asks for nothing at %s', (text) => {
  expect(packAddress(text)).toBeUndefined();
});
