import { findJsonError } from './find-json-error';
import { findRecords } from './find-records';
import type { Format, ImportReading, SkippedEntry } from './import-reading';
import { readCategoryNames } from './read-category-names';
import { readRecords } from './read-records';
import { readWordTree } from './read-word-tree';

/** JSON and JSON Lines in any of the shapes that prompts are kept in. What is broken is not repaired. */
export const jsonFormat: Format = {
  id: 'json',
  fits: (text, path) => /\.(?:json|jsonl|ndjson|geojson)$/i.test(path) || looksLikeJson.test(text),
  read: (text, path) => {
    const whole = parse(text);
    if (whole.ok) return readValue(whole.value, path);
    return readLines(text, path) ?? { ...nothing, skipped: [broken(path, findJsonError(text), whole.message)] };
  },
};

/** A bracket alone may as well begin a prompt with a blank, such as `[SUBJECT] in the rain`. */
const looksLikeJson = /^\s*(?:\{\s*(?:"[^"\n]{0,200}"\s*:|\}\s*$)|\[\s*(?:[{["]|\]\s*$))/;

const nothing: ImportReading = { prompts: [], wordLists: [], skipped: [] };

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { ok: false, message: withoutPlace(error instanceof Error ? error.message : String(error)) };
  }
}

/** The line is named apart, and an excerpt of the text may be anything. */
function withoutPlace(message: string): string {
  return message
    .replace(/,? ?(?:\.\.\.)?".*" is not valid JSON$/s, '')
    .replace(/ (?:in JSON )?at (?:position|line) .*$/, '')
    .replace(/\s+/g, ' ')
    .slice(0, 200);
}

function broken(file: string, line: number, detail: string): SkippedEntry {
  return { file, line, reason: 'broken', detail };
}

function readValue(value: unknown, path: string): ImportReading {
  const found = findRecords(value);
  const categoryNames = readCategoryNames(value);
  const reading = found.length > 0 ? readRecords(found, path) : { ...nothing, wordLists: readWordTree(value) };
  if (found.length > 0 || reading.wordLists.length > 0 || categoryNames.size > 0) return { ...reading, categoryNames };
  return { ...nothing, skipped: [{ file: path, line: 0, reason: 'unknown-format', detail: '' }] };
}

/** A value a line. Undefined for a text that is no such thing. */
function readLines(text: string, path: string): ImportReading | undefined {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const full = lines.filter(({ line }) => line !== '');
  if (full.length < 2 || !full.slice(0, 2).some(({ line }) => line.startsWith('{') && parse(line).ok)) return;

  const values: unknown[] = [];
  const skipped: SkippedEntry[] = [];
  for (const { line, number } of full) {
    const parsed = parse(line);
    if (parsed.ok) values.push(parsed.value);
    else skipped.push(broken(path, number, parsed.message));
  }
  const reading = readValue(values, path);
  return { ...reading, skipped: [...reading.skipped, ...skipped] };
}
