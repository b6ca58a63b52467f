type Values = Readonly<Record<string, string>>;

/** What was filled in the last time, by the prompt's id, the last used first. */
export type LastValues = ReadonlyMap<string, Values>;

/** Prompts: more than anyone has in use, and little enough to be read at once. */
const MOST_PROMPTS = 500;

/** UTF-16 code units of all values of one prompt. */
const LONGEST = 20_000;

/** What is known after one more use of prompts, which may have been combined: as `Object.fromEntries` takes it. */
export function rememberLast(known: LastValues, ids: readonly string[], values: Values): Record<string, Values> {
  const kept = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  if (JSON.stringify(kept).length > LONGEST) return Object.fromEntries(known);
  const others = [...known].filter(([id]) => !ids.includes(id));
  return Object.fromEntries([...ids.map((id) => [id, kept] as const), ...others].slice(0, MOST_PROMPTS));
}

/** Reads what storage holds; what is no text is left out. */
export function parseLastValues(stored: unknown): LastValues {
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return new Map(
    entries.slice(0, MOST_PROMPTS).map(([id, values]: readonly [string, unknown]) => {
      const texts = Object.entries(Object(values)).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      );
      return [id, Object.fromEntries(texts)];
    }),
  );
}
