import type { Change } from './change-library';
import { keepReading } from './keep-reading';

/** The keys of the user's pictures for bundled prompts, by the prompt's id. */
export const readCatalogPictures = keepReading<Readonly<Record<string, string>>>(
  () => ({}),
  async (database) => parseCatalogPictures(await database.get('meta', 'catalogPictures')),
  () => true,
);

export function parseCatalogPictures(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(Object(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Gives bundled prompts other pictures, by the prompt's id; '' takes one away. */
export async function putCatalogPictures(
  { transaction, looks }: Change,
  pictures: Readonly<Record<string, string>>,
): Promise<void> {
  const changed = Object.entries(pictures);
  if (changed.length === 0) return;
  const store = transaction.objectStore('meta');
  const known = parseCatalogPictures(await store.get('catalogPictures'));
  const all = Object.entries({ ...known, ...pictures }).filter(([, key]) => key !== '');
  await store.put(Object.fromEntries(all), 'catalogPictures');
  for (const [id] of changed) looks.add(id);
}
