import { toFields, toLine } from './field-values';
import { namedFields } from './named-fields';
import type { RecordPlace } from './read-record';
import { fieldName } from './record-fields';

export interface FoundRecord {
  readonly record: unknown;
  readonly place: RecordPlace;
}

/**
 * The records of prompts in a value out of a JSON or YAML file, wherever it keeps them: a list, an object with lists
 * under the usual names, lists by category, objects by title, or a single record. Empty for a value that holds none.
 */
export function findRecords(value: unknown): readonly FoundRecord[] {
  return find(value, {}, 0);
}

/** Levels of lists within lists. */
const deepest = 4;

function find(value: unknown, place: RecordPlace, depth: number): readonly FoundRecord[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) {
    return value.some((item) => isText(item) || isRecord(item) || isGroup(item))
      ? value.flatMap((item) => (isGroup(item) ? findInGroup(item, place, depth) : toFound(item, place)))
      : [];
  }
  if (isGroup(value)) return listsOf(value).flatMap((list) => find(list, place, depth + 1));
  if (isRecord(value)) return [toFound(value, place)];

  const within = listedIn(value).flatMap((each) => (Array.isArray(each) ? [] : find(each, place, depth + 1)));
  if (within.length > 0) return within;
  return [...toFields(value)].flatMap(([key, each]) => findByKey(toLine(key), each, place, depth));
}

/** The names under which files keep their lists of prompts. */
// biome-ignore format: a table
const listNames: ReadonlySet<string> = new Set([
  'prompts', 'items', 'cases', 'data', 'results', 'entries', 'records', 'rows', 'list', 'library', 'snippets',
  'templates', 'styles', 'commands',
]);

/** What stands under one of these names, a list or not. */
function listedIn(value: unknown): readonly unknown[] {
  return [...toFields(value)].filter(([key]) => listNames.has(fieldName(key))).map(([, inner]) => inner);
}

function listsOf(value: unknown): readonly unknown[] {
  return listedIn(value).filter(holdsWholeRecords);
}

/** An object that stands for the prompts of its lists and is none itself. */
function isGroup(value: unknown): boolean {
  return listsOf(value).length > 0;
}

function findInGroup(group: unknown, place: RecordPlace, depth: number): readonly FoundRecord[] {
  const category = toLine(namedFields(group)('title')) || place.category || '';
  return listsOf(group).flatMap((list) => find(list, { category }, depth + 1));
}

/** An item of a file that is sorted by category or by title. */
function findByKey(key: string, value: unknown, place: RecordPlace, depth: number): readonly FoundRecord[] {
  if (Array.isArray(value)) return value.some(isRecord) ? value.map((item) => toFound(item, { category: key })) : [];
  if (isRecord(value)) return [toFound(value, { ...place, title: key, key })];
  return listedIn(value).length > 0 ? find(value, { category: key }, depth + 1) : [];
}

function toFound(item: unknown, place: RecordPlace): FoundRecord {
  return { record: isText(item) ? { prompt: item } : unwrap(item), place };
}

/** Some programs put a record into an envelope: `{"version": "1.0", "prompt": {"id": …}}`. */
function unwrap(item: unknown): unknown {
  const inner = toFields(item).get('prompt');
  return isRecord(inner) && namedFields(inner)('title') !== undefined ? inner : item;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isRecord(value: unknown): boolean {
  const get = namedFields(value);
  return get('text') !== undefined || get('negative') !== undefined;
}

/** Whether a list is one of prompts, and not the texts of a single prompt. */
function holdsWholeRecords(value: unknown): boolean {
  return Array.isArray(value) && value.some((item) => isRecord(item) && !isTranslation(item));
}

function isTranslation(value: unknown): boolean {
  const fields = toFields(value);
  return (fields.has('language') || fields.has('is_primary')) && namedFields(value)('title') === undefined;
}
