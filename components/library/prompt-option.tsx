import type { MouseEvent, ReactNode } from 'react';
import { useStore } from 'zustand';
import type { LibraryRow } from '@/lib/shared/library-messages';
import type { LibraryStore } from './library-store';
import { rowId } from './row-id';

export interface PromptOptionProps {
  readonly id: string;
  readonly store: LibraryStore;
  /** Where it stands among how many, from 0: most of them are not in the document. */
  readonly place: number;
  readonly count: number;
  readonly onClick: (event: MouseEvent, id: string) => void;
}

interface Props extends PromptOptionProps {
  readonly className: string;
  readonly children: (row: LibraryRow | undefined) => ReactNode;
}

/** A prompt of the list, in whichever layout. */
export function PromptOption({ id, store, place, count, onClick, className, children }: Props) {
  const row = useStore(store, (state) => state.rows.get(id));
  const isSelected = useStore(store, (state) => state.selection.selected.has(id));
  const isActive = useStore(store, (state) => state.selection.active === id);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list that it is an option of has the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and names its active option.
    <div
      role="option"
      id={rowId(id)}
      aria-selected={isSelected}
      aria-posinset={place + 1}
      aria-setsize={count}
      data-active={isActive || undefined}
      onClick={(event) => onClick(event, id)}
      onMouseDown={(event) => {
        // Shift would select text on the way.
        if (event.shiftKey) event.preventDefault();
      }}
      className={className}
    >
      {children(row)}
    </div>
  );
}
