import { renderCover } from '@/lib/core/cover/render-cover';
import { loadEntries } from './catalog';

/** The covers of these prompts as SVG, by id; those that are gone are left out. */
export async function drawCovers(ids: readonly string[]): Promise<Record<string, string>> {
  const entries = await loadEntries();
  const drawn = ids.flatMap((id) => {
    const entry = entries.get(id);
    return entry ? [[id, renderCover(entry.cover)] as const] : [];
  });
  return Object.fromEntries(drawn);
}
