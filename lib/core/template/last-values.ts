import { parseText } from '../parse-list';
import { parseRecord } from '../parse-record';

type Values = Readonly<Record<string, string>>;

/** What was filled in the last time, by the prompt's id, the last used first. As `parseLastValues` gives it. */
export type LastValues = Readonly<Record<string, Values>>;

/** Prompts: more than anyone has in use, and little enough to be read at once. */
const MOST_PROMPTS = 500;

/** UTF-16 code units of all values of one prompt. */
const LONGEST = 20_000;

/** What is known after one more use of prompts, which may have been combined. */
export function rememberLast(known: LastValues, ids: readonly string[], values: Values): LastValues {
  const kept = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  if (JSON.stringify(kept).length > LONGEST) return known;
  const others = Object.entries(known).filter(([id]) => !ids.includes(id));
  return Object.fromEntries([...ids.map((id) => [id, kept] as const), ...others].slice(0, MOST_PROMPTS));
}

/** Reads what storage holds; what is no text is left out. */
export function parseLastValues(stored: unknown): LastValues {
  return parseRecord(stored, (values) => parseRecord(values, parseText), MOST_PROMPTS);
}
