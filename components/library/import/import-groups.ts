import type { PlannedItem } from '@/lib/core/library/import-plan';

export interface ImportGroup {
  readonly kind: 'added' | 'duplicate' | 'changed' | 'removed' | 'kept' | 'unchanged';
  readonly items: readonly PlannedItem[];
}

const ORDER: readonly ImportGroup['kind'][] = ['added', 'changed', 'removed', 'duplicate', 'kept', 'unchanged'];

/** What an import would do, by kind; kinds of which there is nothing are left out. New ones that are there already are a kind of their own. */
export function groupsOf(items: readonly PlannedItem[]): readonly ImportGroup[] {
  const byKind = Map.groupBy(items, ({ kind, duplicateOf }) =>
    kind === 'added' && duplicateOf !== '' ? ('duplicate' as const) : kind,
  );
  return ORDER.flatMap((kind) => {
    const own = byKind.get(kind);
    return own ? [{ kind, items: own }] : [];
  });
}
