import { Dices } from 'lucide-react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { KeyCap } from '../ui/key-cap';
import { COMMAND } from './command';
import type { FillStore } from './fill-store';

/** Fills all blanks at random; the number that is shown brings the same values back. */
export function SurpriseBar({ store }: { readonly store: FillStore }) {
  const seed = useStore(store, (state) => state.seed);
  return (
    <div className="flex flex-wrap items-center gap-2 text-[12.5px] text-muted">
      <button
        type="button"
        onClick={() => store.getState().surprise()}
        className="inline-flex cursor-pointer items-center gap-1.5 rounded-full border border-line bg-raised px-3 py-1 text-ink outline-offset-1 outline-accent hover:bg-surface"
      >
        <Dices aria-hidden="true" className="size-3.5" />
        {i18n.t('fill.surprise')}
      </button>
      <KeyCap>{COMMAND}</KeyCap>
      <KeyCap>U</KeyCap>
      {seed !== undefined && (
        <label className="flex items-center gap-1.5">
          {i18n.t('fill.seed')}
          <input
            type="number"
            min={0}
            value={seed}
            onChange={({ target }) => {
              if (target.value !== '') store.getState().surprise(Math.trunc(target.valueAsNumber));
            }}
            className="w-20 rounded-[8px] border border-line bg-raised px-2 py-0.5 text-ink [font-variant-numeric:tabular-nums] outline-offset-1 outline-accent"
          />
        </label>
      )}
    </div>
  );
}
