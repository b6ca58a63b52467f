import type { StoredItem } from '@/lib/shared/define-item';
import type { KeptView } from '@/lib/shared/kept-view';
import { report } from '@/lib/shared/report';
import { knownCover, recallCover } from '../cover/fetch-cover';
import type { BrowseStore } from './browse-store';

/** A place for one view in the storage that the browser empties when it is closed. */
type ViewItem = StoredItem<KeptView | undefined>;

/** Whoever types or scrolls writes at the end of it. */
const CALM_MS = 200;
/** Of a grid of many thousands, so much is known before the first answer. */
const MOST_IDS = 1_000;
const MOST_IN_VIEW = 24;

/** Reads what the view had when it was last open, and has its covers at hand; undefined at the first opening. */
export async function recallView(item: ViewItem): Promise<KeptView | undefined> {
  const kept = await item.getValue();
  for (const { meta, picture } of kept?.items ?? []) {
    const cover = kept?.covers[meta.id];
    if (cover !== undefined) recallCover({ id: meta.id, picture }, cover);
  }
  return kept;
}

/**
 * Keeps what the view has, from now on. Returns what writes it at once, for before the view is closed by us.
 *
 * @param keepMore what else is to be kept of the view, at the same times.
 */
export function keepView(store: BrowseStore, item: ViewItem, keepMore = async () => {}): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = async () => {
    const { query, shelf, tag, open, scrollTop, ids = [], items, inView, stack } = store.getState();
    const drawn = [...new Set([...inView.slice(0, MOST_IN_VIEW), ...stack, open])].flatMap((id) => items[id] ?? []);
    const covers = drawn.flatMap(({ meta, picture }) => {
      const cover = knownCover({ id: meta.id, picture });
      return cover === undefined ? [] : [[meta.id, cover] as const];
    });
    const view = { query, shelf, tag, open, stack, scrollTop, ids: ids.slice(0, MOST_IDS), items: drawn };
    await Promise.all([item.setValue({ ...view, covers: Object.fromEntries(covers) }), keepMore()]);
  };
  store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => write().catch(report), CALM_MS);
  });
  // The browser closes a popup without warning; most often this write still arrives.
  addEventListener('pagehide', () => write().catch(report));
  return write;
}
