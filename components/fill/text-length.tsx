import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { formatNumber } from '@/lib/shared/format-number';
import type { FillStore } from './fill-store';

/** How long the text is, and how long the site lets it be where that is known. */
export function TextLength({ store, text }: { readonly store: FillStore; readonly text: string }) {
  const limit = useStore(store, (state) => state.site?.limit ?? 0);
  const count = formatNumber(text.length);
  return (
    <p
      className={`text-[12px] [font-variant-numeric:tabular-nums] ${limit > 0 && text.length > limit ? 'font-medium text-accent' : 'text-muted'}`}
    >
      {limit > 0 ? i18n.t('fill.lengthOf', [count, formatNumber(limit)]) : i18n.t('fill.length', [count])}
    </p>
  );
}
