import { useStore } from 'zustand';
import { StackRow } from '../fill/stack-row';
import { type PaletteStore, selectedPrompt } from './palette-store';

/** What the selected prompt would be combined with. */
export function PaletteStack({ store }: { readonly store: PaletteStore }) {
  const stack = useStore(store, (state) => state.stack);
  const next = useStore(store, (state) => selectedPrompt(state)?.meta.title);
  return (
    <StackRow
      stack={stack}
      next={next}
      onTake={store.getState().takeFromStack}
      keepsFocus
      className="border-b border-line px-4 py-2"
    />
  );
}
