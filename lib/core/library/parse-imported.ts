import type { ImportedPrompt, ImportedWordList } from '../formats/import-reading';
import { findDraftFault, LONGEST_LINE, oneLine, parsePromptDraft } from './prompt-draft';

const MOST_WORDS = 100_000;

/** Reads a prompt of an import out of a message; undefined for what is none, or cannot be stored. */
export function parseImportedPrompt(value: unknown): ImportedPrompt | undefined {
  const draft = parsePromptDraft(value);
  if (!draft || findDraftFault(draft)) return undefined;
  const { key, favourite, createdAt, updatedAt } = Object(value) as Readonly<Record<string, unknown>>; // Any object has keys.
  if (typeof key !== 'string' || key === '' || key.length > LONGEST_LINE) return undefined;
  return { ...draft, key, favourite: favourite === true, createdAt: timeOf(createdAt), updatedAt: timeOf(updatedAt) };
}

export function parseImportedWordList(value: unknown): ImportedWordList | undefined {
  const { name, words } = Object(value) as Readonly<Record<string, unknown>>; // As above.
  if (typeof name !== 'string' || oneLine(name) === '' || name.length > LONGEST_LINE) return undefined;
  if (!Array.isArray(words) || words.length > MOST_WORDS || !words.every(isWord)) return undefined;
  return { name: oneLine(name), words };
}

function isWord(word: unknown): word is string {
  return typeof word === 'string' && word.length <= LONGEST_LINE;
}

/** ms since the epoch up to the year 2100; 0 for anything else. */
function timeOf(value: unknown): number {
  return typeof value === 'number' && value > 0 && value < 4_102_444_800_000 ? Math.floor(value) : 0;
}
