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
