import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { StackRow } from '../fill/stack-row';
import { Button } from '../ui/button';
import type { BrowseStore } from './browse-store';

/** Above the grid what is combined so far, in the open prompt what it is combined with. */
export function BrowseStack({ store, className = '' }: { readonly store: BrowseStore; readonly className?: string }) {
  const ids = useStore(store, (state) => state.stack);
  const items = useStore(store, (state) => state.items);
  const next = useStore(store, (state) => items[state.open]?.meta.title);
  const saved = useStore(store, (state) => state.saved);
  const { takeFromStack, openStack, saveStack } = store.getState();
  return (
    <StackRow
      stack={ids.map((id) => items[id]?.meta ?? { id, title: '…' })}
      next={next}
      onTake={takeFromStack}
      className={className}
    >
      <Button size="small" onClick={next === undefined ? openStack : saveStack}>
        {i18n.t(next === undefined ? 'browse.openStack' : 'palette.saveStack')}
      </Button>
      <p role="status" className="text-muted">
        {saved}
      </p>
    </StackRow>
  );
}
