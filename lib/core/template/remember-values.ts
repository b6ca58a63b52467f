import { parseList } from '../parse-list';
import { parseRecord } from '../parse-record';
import { variableKey } from './variable-key';

/** The values that a variable had, last first, by `variableKey`; so is the order of the variables. */
export type RememberedValues = Readonly<Record<string, readonly string[]>>;

/** Variables: more than anyone fills in, and little enough to be read at once. */
const MOST_NAMES = 500;

/** UTF-16 code units. What is longer is a text of its own, not a value to be offered again. */
const LONGEST_VALUE = 2000;

/**
 * What is known after one more use.
 *
 * @param values by variable name, as they were filled in; '' is none.
 * @param limit how many values are kept for a variable.
 */
export function rememberValues(
  known: RememberedValues,
  values: Readonly<Record<string, string>>,
  limit: number,
): RememberedValues {
  const remembered = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(values)) {
    const key = variableKey(name);
    if (key === '' || value.trim() === '' || value.length > LONGEST_VALUE) continue;
    const before = remembered.get(key) ?? (Object.hasOwn(known, key) ? (known[key] ?? []) : []);
    remembered.set(key, [value, ...before.filter((each) => each !== value)].slice(0, limit));
  }
  for (const [key, before] of Object.entries(known)) if (!remembered.has(key)) remembered.set(key, before);
  return toRecord([...remembered].slice(0, MOST_NAMES));
}

/** Reads what storage holds; what is no list of values is left out. */
export function parseRememberedValues(stored: unknown): RememberedValues {
  return parseRecord(
    stored,
    (values, key) => {
      const good = parseList(values, (value) => (isValue(value) ? value : undefined));
      return good.length > 0 && key !== '' && key === variableKey(key) ? good : undefined;
    },
    MOST_NAMES,
  );
}

/** Without a prototype, since a variable may be called `constructor` or `__proto__`. */
function toRecord(entries: readonly (readonly [string, readonly string[]])[]): RememberedValues {
  const record: Record<string, readonly string[]> = Object.create(null);
  for (const [key, values] of entries) record[key] = values;
  return record;
}

function isValue(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_VALUE;
}
