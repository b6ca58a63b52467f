import { toFields, toLine } from './field-values';

/** The names of categories or folders by their ids, where a file keeps them in a list of their own. */
export function readCategoryNames(value: unknown): ReadonlyMap<string, string> {
  const fields = toFields(value);
  const names = new Map<string, string>();
  for (const key of ['categories', 'folders']) {
    const list = fields.get(key);
    for (const item of Array.isArray(list) ? (list as readonly unknown[]) : []) {
      const entry = toFields(item);
      const id = toLine(entry.get('id') ?? entry.get('uuid'));
      const name = toLine(entry.get('name') ?? entry.get('title'));
      if (id !== '' && name !== '') names.set(id, name);
    }
  }
  return names;
}
