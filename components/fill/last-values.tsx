import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { FillStore } from './fill-store';

/** What the user filled in the last time, which one key repeats. */
export function LastValues({ store }: { readonly store: FillStore }) {
  const parts = useStore(store, (state) => state.parts);
  const values = parts.flatMap(({ last }) => Object.values(last));
  if (values.length === 0) return null;
  return (
    <p className="truncate text-[12.5px] text-muted">
      {i18n.t('palette.lastTime', [[...new Set(values)].join(' · ')])}
    </p>
  );
}
