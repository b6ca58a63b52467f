import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { COMMAND } from '../fill/command';
import { KeyCaps } from '../ui/key-caps';
import { ShownText } from '../ui/shown-text';
import type { PaletteStore } from './palette-store';

/** What stands where nothing was found, and what to do then. */
export function NoHits({ store }: { readonly store: PaletteStore }) {
  const query = useStore(store, (state) => state.query.trim());
  return (
    <div className="grid flex-1 place-content-center justify-items-center gap-1.5 p-8 text-center">
      <p className="max-w-[44ch] text-[15px] font-medium text-balance wrap-anywhere">
        <ShownText text={i18n.t('browse.nothingFits', [query])} />
      </p>
      <p className="max-w-[44ch] text-balance text-muted">{i18n.t('palette.nothingFitsNext')}</p>
      <button
        type="button"
        onClick={() => store.getState().saveQuery(query)}
        className="mt-3 inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-control border border-line bg-raised px-3.5 text-label font-medium hover:bg-surface"
      >
        {i18n.t('browse.saveQuery')}
        <KeyCaps keys={`${COMMAND} S`} />
      </button>
    </div>
  );
}
