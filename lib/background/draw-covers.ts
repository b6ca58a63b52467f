import { coverSource } from '@/lib/core/cover/cover-source';
import { findEntries } from './find-entries';
import { readPictures } from './library/pictures';

/**
 * The covers of these prompts by id: the user's picture as a `data:` address, else its drawing. Those that are gone are left
 * out. `drawn` leaves the pictures out of it.
 */
export async function drawCovers(ids: readonly string[], drawn = false): Promise<Record<string, string>> {
  const [entries, pictures] = await Promise.all([findEntries(ids), readPictures(drawn ? [] : ids)]);
  return Object.fromEntries([...entries].map(([id, { cover }]) => [id, pictures[id] ?? coverSource(cover)] as const));
}
