import { toFields, toLine } from './field-values';
import type { ImportedWordList } from './import-reading';

/**
 * Lists of words in a tree of objects, as wildcard collections keep them: `{"colors": {"warm": ["ochre", "rust"]}}` is
 * the list `colors/warm`. Empty as soon as anything in it is neither such a list nor an object.
 */
export function readWordTree(value: unknown): readonly ImportedWordList[] {
  const lists: ImportedWordList[] = [];
  const isTree = (node: unknown, path: readonly string[]): boolean => {
    if (Array.isArray(node)) {
      const words = node.filter((word) => typeof word === 'string' || typeof word === 'number').map(toLine);
      lists.push({ name: path.join('/'), words: words.filter((word) => word !== '') });
      return path.length > 0 && words.length > 0 && words.length === node.length;
    }
    const fields = toFields(node);
    return (
      fields.size > 0 &&
      path.length < deepest &&
      [...fields].every(([key, inner]) => isTree(inner, [...path, toLine(key).slice(0, longestName)]))
    );
  };
  return isTree(value, []) ? lists : [];
}

const deepest = 12;

/** UTF-16 code units of each key: all lists below it have it in their names. */
const longestName = 60;
