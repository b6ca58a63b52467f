import type { KeyboardEvent } from 'react';
import { selectEvery, selectOnly, selectRange, toggleSelected } from '@/lib/core/library/selection';
import { moveInGrid } from '@/lib/core/move-in-grid';
import type { LibraryStore } from './library-store';

interface Options {
  readonly store: LibraryStore;
  readonly columns: number;
  /** How many rows are seen at once. */
  readonly page: number;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (ids: readonly string[]) => void;
  readonly onFavourite: (ids: readonly string[]) => void;
  /** The keyboard leaves the list at the top, or types a letter that belongs to the search. */
  readonly onLeave: () => void;
  /** The keyboard moved to the row of this index. */
  readonly onMove: (index: number) => void;
}

/** The keys of the list, as lists of files have them: arrows move, Shift reaches, Ctrl leaves what is selected. */
export function useListKeys(options: Options): (event: KeyboardEvent) => void {
  const { store, columns, page, onOpen, onRemove, onFavourite, onLeave, onMove } = options;
  return (event) => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const { list, selection, select } = store.getState();
    const ids = list?.ids ?? [];
    const held = event.ctrlKey || event.metaKey;
    const chosen = selection.selected.size > 0 ? [...selection.selected] : [selection.active].filter((id) => id !== '');
    const at = ids.indexOf(selection.active);
    const to = target(event.key, at, ids.length, columns, page);

    if (to === 'out' && !event.shiftKey) onLeave();
    else if (typeof to === 'number') {
      const id = ids[to] ?? '';
      if (event.shiftKey) select(selectRange(selection.anchor ? selection : { ...selection, anchor: id }, ids, id));
      else if (held) select({ ...selection, active: id });
      else select(selectOnly(id));
      onMove(to);
    } else if (held && event.key.toLowerCase() === 'a') select(selectEvery(selection, ids));
    else if (held && event.key.toLowerCase() === 'd') onFavourite(chosen);
    else if (event.key === ' ' && selection.active !== '') select(toggleSelected(selection, selection.active));
    else if (event.key === 'Enter' && selection.active !== '') onOpen(selection.active);
    else if ((event.key === 'Delete' || event.key === 'Backspace') && chosen.length > 0) onRemove(chosen);
    else if (event.key === 'Escape' && selection.selected.size > 0) select({ ...selection, selected: new Set() });
    // The letter is typed where the focus goes.
    else if (event.key.length === 1 && event.key !== ' ' && event.key !== '?' && !held) return onLeave();
    else return;
    event.preventDefault();
  };
}

function target(key: string, at: number, count: number, columns: number, page: number): number | 'out' | undefined {
  if (count === 0) return key === 'ArrowUp' ? 'out' : undefined;
  const moves = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];
  if (at < 0) return moves.includes(key) ? (key === 'ArrowUp' ? 'out' : 0) : undefined;
  if (key === 'PageDown') return Math.min(at + page * columns, count - 1);
  if (key === 'PageUp') return Math.max(at - page * columns, 0);
  if (columns === 1 && (key === 'ArrowLeft' || key === 'ArrowRight')) return undefined;
  return moveInGrid(key, at, count, columns, document.documentElement.dir === 'rtl');
}
