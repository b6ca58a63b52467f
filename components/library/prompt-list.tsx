import { useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useCallback, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { selectOnly, selectRange, toggleSelected } from '@/lib/core/library/selection';
import type { LibraryChanges } from './library-changes';
import type { LibraryStore } from './library-store';
import { PromptRow } from './prompt-row';
import { PromptTile } from './prompt-tile';
import { rowId } from './row-id';
import { useListKeys } from './use-list-keys';
import { useWidth } from './use-width';

const ROW_HEIGHT = 48;
const TILE_WIDTH = 188;
const TILE_GAP = 16;
/** Below the cover: a line of title and one of facts. */
const TILE_CAPTION = 44;
/** How many rows are asked for ahead of those in view. */
const AHEAD = 60;

interface Props {
  readonly store: LibraryStore;
  readonly changes: LibraryChanges;
  readonly onOpen: (id: string) => void;
}

/** The prompts of the shelf as rows or tiles, of which only those in view are there. */
export function PromptList({ store, changes, onOpen }: Props) {
  const ids = useStore(store, (state) => state.list?.ids) ?? NONE;
  const layout = useStore(store, (state) => state.layout);
  const active = useStore(store, (state) => state.selection.active);
  const scope = useStore(store, (state) => state.scope);
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const isGrid = layout === 'grid';
  const columns = isGrid ? Math.max(1, Math.floor((width + TILE_GAP) / (TILE_WIDTH + TILE_GAP))) : 1;
  const tileWidth = (width - (columns - 1) * TILE_GAP) / columns;
  const height = isGrid ? Math.round(tileWidth * 0.75) + TILE_CAPTION + TILE_GAP : ROW_HEIGHT;

  const virtual = useVirtualizer({
    count: width === 0 ? 0 : Math.ceil(ids.length / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: isGrid ? 3 : 12,
    paddingStart: 12,
    paddingEnd: 96,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sizes that were measured are those of the old layout.
  useEffect(() => virtual.measure(), [height, columns]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another shelf begins at its top.
  useEffect(() => virtual.scrollToOffset(0), [scope]);

  const lines = virtual.getVirtualItems();
  const from = (lines[0]?.index ?? 0) * columns;
  const to = ((lines.at(-1)?.index ?? -1) + 1) * columns;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list has rows that are not there yet.
  useEffect(() => store.getState().loadRows(Math.max(0, from - AHEAD), to + AHEAD), [store, from, to, ids]);

  // An option that was scrolled away is not in the document.
  const place = ids.indexOf(active);
  const isActiveThere = place >= from && place < to;

  const onKeyDown = useListKeys({
    store,
    columns,
    page: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height)),
    onOpen,
    onRemove: changes.remove,
    onFavourite: (chosen) => changes.favourite(chosen, !chosen.every((id) => store.getState().rows.get(id)?.favourite)),
    onLeave: () => document.getElementById('search-library')?.focus(),
    onMove: (index) => virtual.scrollToIndex(Math.floor(index / columns)),
  });

  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  });
  // The same at every rendering, so that options which stay in view are not rendered anew at every step of the scrolling.
  const onClick = useCallback(
    (event: MouseEvent, id: string) => {
      const { selection, select, list } = store.getState();
      if (event.shiftKey) select(selectRange(selection, list?.ids ?? NONE, id));
      else if (event.ctrlKey || event.metaKey) select(toggleSelected(selection, id));
      else {
        select(selectOnly(id));
        open.current(id);
      }
    },
    [store],
  );

  return (
    <div
      ref={scroller}
      role="listbox"
      id="library-list"
      aria-label={i18n.t('library.list')}
      aria-multiselectable="true"
      aria-activedescendant={isActiveThere ? rowId(active) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      className="group/list min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 outline-none [overflow-anchor:none]"
    >
      <div role="presentation" className="relative" style={{ height: virtual.getTotalSize() }}>
        {lines.map((line) => (
          <div
            key={line.key}
            role="presentation"
            className="absolute inset-x-0 top-0"
            style={{ height: line.size, transform: `translateY(${line.start}px)` }}
          >
            {isGrid ? (
              <div
                role="presentation"
                className="grid"
                style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, columnGap: TILE_GAP }}
              >
                {ids.slice(line.index * columns, (line.index + 1) * columns).map((id, column) => (
                  <PromptTile
                    key={id}
                    id={id}
                    store={store}
                    place={line.index * columns + column}
                    count={ids.length}
                    onClick={onClick}
                  />
                ))}
              </div>
            ) : (
              <PromptRow
                id={ids[line.index] ?? ''}
                store={store}
                place={line.index}
                count={ids.length}
                onClick={onClick}
              />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

const NONE: readonly string[] = [];
