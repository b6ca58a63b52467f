import { renderCover } from '@/lib/core/cover/render-cover';
import { findEntries } from './find-entries';
import { readPictures } from './library/pictures';

/**
 * The covers of these prompts by id: the user's picture as a `data:` address, else a drawing as SVG. Those that are gone
 * are left out.
 */
export async function drawCovers(ids: readonly string[]): Promise<Record<string, string>> {
  const [entries, pictures] = await Promise.all([findEntries(ids), readPictures(ids)]);
  const drawn = [...entries].map(([id, { cover }]) => [id, pictures[id] ?? renderCover(cover)] as const);
  return Object.fromEntries(drawn);
}
