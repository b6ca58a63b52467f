import type { ImportedWordList } from './import-reading';

/**
 * The list of a file's lines or of a list in YAML: comments (`# …`) are left out, and so are the weights of tools that
 * draw by chance (`50::red`); what else these tools know, such as `{a|b}` or `__colors__`, stays the text that it is.
 */
export function wordList(name: string, written: readonly string[]): ImportedWordList {
  const words = written
    .filter((line) => !/^\s*#/.test(line))
    .map((line) => line.replace(/^\s*\d{1,9}(?:\.\d{1,9})?::/, '').trim())
    .filter((word) => word !== '');
  return { name, words: [...new Set(words)] };
}

/**
 * What a file of words is called in prompts: its path without the ending, from below the folder that such files lie in
 * (`pack/wildcards/colors/warm.txt` is `colors/warm`).
 */
export function wordListName(path: string): string {
  const name = path.replace(/\.\w{1,8}$/, '');
  return wildcardFolder.exec(name)?.[1] || name;
}

export function isInWildcardFolder(path: string): boolean {
  return wildcardFolder.test(path);
}

const wildcardFolder = /^(?:[^/]+\/)*?(?:[\w-]*wildcards?)\/(.+)$/i;
