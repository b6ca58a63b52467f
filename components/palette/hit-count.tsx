import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { spellHidden } from '@/lib/core/hidden-characters';
import type { PaletteState, PaletteStore } from './palette-store';

/** Says to screen readers what a search has found. */
export function HitCount({ store }: { readonly store: PaletteStore }) {
  const words = useStore(store, wordsOf);
  return (
    <p role="status" className="sr-only">
      {words}
    </p>
  );
}

function wordsOf({ list, query, answered, lacksRest }: PaletteState): string {
  // While someone types there is nothing to be said yet.
  if (!list || query !== answered || lacksRest || query.trim() === '') return '';
  const [first] = list.prompts;
  if (!first) return i18n.t('browse.nothingFits', [spellHidden(query)]);
  return first.section === 'close' ? i18n.t('browse.close') : i18n.t('browse.shown', list.total);
}
