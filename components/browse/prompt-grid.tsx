import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { moveInGrid } from '@/lib/core/move-in-grid';
import { spokenCount } from '../ui/spoken-count';
import type { BrowseStore } from './browse-store';
import { EmptyGrid } from './empty-grid';
import { PromptTile } from './prompt-tile';
import { SEARCH_ID } from './search-field';
import { useColumns } from './use-columns';

const ROWS_BEYOND_VIEW = 3;

/** The covers, of which only those near the view are drawn. The arrows move the focus from tile to tile. */
export function PromptGrid({ store }: { readonly store: BrowseStore }) {
  const ids = useStore(store, (state) => state.ids);
  const isClose = useStore(store, (state) => state.isClose);
  const query = useStore(store, (state) => state.query);
  const failure = useStore(store, (state) => (state.ids ? undefined : state.notice));
  if (failure) {
    return (
      <p role="alert" className="p-8 text-center text-muted">
        {failure.message}
      </p>
    );
  }
  if (!ids) return <div className="flex-1" />;
  return (
    <>
      <p role="status" className={isClose ? 'flex-none px-4 pt-2 text-small text-muted' : 'sr-only'}>
        {isClose ? i18n.t('browse.close') : spokenCount(ids.length, query)}
      </p>
      {ids.length === 0 ? <EmptyGrid store={store} /> : <Tiles store={store} ids={ids} />}
    </>
  );
}

function Tiles({ store, ids }: { readonly store: BrowseStore; readonly ids: readonly string[] }) {
  const items = useStore(store, (state) => state.items);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const columns = useColumns(list);
  const rows = useVirtualizer({
    count: Math.ceil(ids.length / columns.count),
    getScrollElement: () => scroller.current,
    estimateSize: () => columns.rowHeight,
    overscan: ROWS_BEYOND_VIEW,
    initialOffset: store.getState().scrollTop,
    paddingStart: 12,
    paddingEnd: 4,
  });
  const drawn = rows.getVirtualItems();
  const first = (drawn[0]?.index ?? 0) * columns.count;
  const inView = ids.slice(first, ((drawn.at(-1)?.index ?? -1) + 1) * columns.count);

  const viewKey = `${first}:${inView.length}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the ids in view.
  useEffect(() => store.getState().view(inView), [viewKey, ids]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another width makes rows of another height.
  useLayoutEffect(() => rows.measure(), [columns.rowHeight]);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other prompts begin at the top.
  useLayoutEffect(() => {
    if (!isFirst.current && store.getState().scrollTop === 0) rows.scrollToOffset(0);
    isFirst.current = false;
  }, [ids]);

  const focusTile = (index: number) => {
    rows.scrollToIndex(Math.floor(index / columns.count));
    const tile = () => list.current?.querySelector<HTMLElement>(`[data-tile="${index}"]`);
    // One that was far away is drawn with the next frame.
    if (tile()) tile()?.focus({ preventScroll: true });
    else requestAnimationFrame(() => tile()?.focus({ preventScroll: true }));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = Number((event.target as HTMLElement).dataset.tile ?? Number.NaN);
    if (Number.isNaN(from)) return;
    if (event.key === '+') {
      store.getState().addToStack(ids[from] ?? '');
      event.preventDefault();
      return;
    }
    const isMirrored = document.documentElement.dir === 'rtl';
    const to = moveInGrid(event.key, from, ids.length, columns.count, isMirrored);
    const isHeld = event.ctrlKey || event.metaKey || event.altKey;
    const isLetter = event.key.length === 1 && event.key !== ' ' && event.key !== '?' && !isHeld;
    if (to === 'out' || isLetter) document.getElementById(SEARCH_ID)?.focus();
    else if (to !== undefined) focusTile(to);
    // A letter is to be typed where the focus went.
    if (to !== undefined) event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows move the focus from tile to tile.
    <div
      ref={scroller}
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) => store.getState().setScroll(currentTarget.scrollTop)}
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4"
    >
      <ul ref={list} className="relative" style={{ height: rows.getTotalSize() }}>
        {drawn.map((row) => (
          <li key={row.key} className="absolute inset-x-0" style={{ top: row.start }}>
            <ul className="grid gap-x-3" style={{ gridTemplateColumns: `repeat(${columns.count}, minmax(0, 1fr))` }}>
              {ids.slice(row.index * columns.count, (row.index + 1) * columns.count).map((id, column) => (
                <li key={id} aria-setsize={ids.length} aria-posinset={row.index * columns.count + column + 1}>
                  <PromptTile
                    prompt={items[id]}
                    index={row.index * columns.count + column}
                    onOpen={store.getState().openPrompt}
                  />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
