import { findRecords } from './find-records';
import type { Format, ImportedWordList, SkippedEntry } from './import-reading';
import { looksLikeYaml } from './looks-like-yaml';
import { type ParsedYaml, parseYaml } from './parse-yaml';
import { refuseFile } from './refuse-file';
import { wordList, wordListName } from './word-list';

/**
 * A tree of lists of words, as collections of wildcards keep them: `colors:`, below it `warm:`, below it `- ochre` is the
 * list `colors/warm`. A list alone is named as its file.
 */
export const wildcardYamlFormat: Format = {
  id: 'wildcard-yaml',
  fits: (text, path) => {
    if (!looksLikeYaml(text, path)) return false;
    const parsed = parseYaml(text);
    if (!parsed.ok) return false;
    const { lists, strays, names } = collect(parsed, path);
    if (lists.length === 0 || names.some((name) => /^prompts?$/i.test(name)) || !lists.every(holdsWords)) return false;
    return strays.length <= (findRecords(parsed.value).length > 0 ? 0 : lists.length);
  },
  read: (text, path) => {
    const parsed = parseYaml(text);
    if (!parsed.ok) return refuseFile(path, parsed);
    const { lists, strays } = collect(parsed, path);
    return { prompts: [], wordLists: lists, skipped: strays };
  },
};

/** UTF-16 code units that a word of a list has at most, as a median: longer ones are prompts. */
const longestWord = 80;

/** Of each step of a list's name. All lists below a key have it in their names. */
const longestName = 60;

function holdsWords({ words }: ImportedWordList): boolean {
  const lengths = words.map((word) => word.length).toSorted((a, b) => a - b);
  return (lengths[lengths.length >> 1] ?? 0) <= longestWord;
}

function collect({ value, lineOf }: ParsedYaml, path: string) {
  const lists: ImportedWordList[] = [];
  const strays: SkippedEntry[] = [];
  const names: string[] = [];
  const visit = (node: unknown, above: readonly string[]): void => {
    const name = above.join('/');
    if (Array.isArray(node)) {
      const texts: readonly unknown[] = node;
      const list = wordList(
        name || wordListName(path),
        texts.filter((word) => typeof word === 'string').map((word) => word.replace(/\s+/g, ' ')),
      );
      if (list.words.length > 0) lists.push(list);
      const other = texts.find((word) => typeof word !== 'string');
      if (other !== undefined) strays.push({ file: path, line: lineOf(other), reason: 'no-text', detail: name });
    } else if (typeof node === 'object' && node !== null) {
      for (const [key, inner] of Object.entries(node)) {
        const step = key.trim().slice(0, longestName);
        names.push(step);
        visit(inner, [...above, step]);
      }
    } else if (name !== '') {
      strays.push({ file: path, line: 0, reason: 'no-text', detail: name });
    }
  };
  visit(value, []);
  return { lists, strays, names };
}
