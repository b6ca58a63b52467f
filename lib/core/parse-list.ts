/** Reads a list that storage holds: what `parse` gives undefined for is left out, and what is no list is empty. */
export function parseList<Value>(stored: unknown, parse: (value: unknown) => Value | undefined): readonly Value[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((value: unknown) => {
    const parsed = parse(value);
    return parsed === undefined ? [] : [parsed];
  });
}

export function parseText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
