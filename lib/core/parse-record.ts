/**
 * Reads a mapping that storage holds: what `parse` gives undefined for is left out, and what is no mapping is empty. Its
 * result has no prototype, since a key may be called `constructor` or `__proto__`.
 *
 * @param most of a longer mapping the first so many are kept.
 */
export function parseRecord<Value>(
  stored: unknown,
  parse: (value: unknown, key: string) => Value | undefined,
  most = Number.POSITIVE_INFINITY,
): Readonly<Record<string, Value>> {
  const record: Record<string, Value> = Object.create(null);
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return record;
  let count = 0;
  for (const [key, value] of Object.entries(stored)) {
    const parsed = parse(value, key);
    if (parsed === undefined) continue;
    count += 1;
    if (count > most) break;
    record[key] = parsed;
  }
  return record;
}
