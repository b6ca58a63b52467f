import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { KeyCap } from '../ui/key-cap';
import { ShownText } from '../ui/shown-text';
import type { PaletteStore } from './palette-store';

/** What the operator that is being typed may become; Tab takes the first. */
export function QueryCompletions({ store }: { readonly store: PaletteStore }) {
  const completions = useStore(store, (state) => state.completions);
  if (completions.length === 0) return null;
  return (
    <ul
      aria-label={i18n.t('palette.completions')}
      className="flex flex-none items-center gap-1.5 overflow-hidden border-b border-line px-4 py-2 text-[12px]"
    >
      {completions.map((completion, index) => (
        <li key={completion.insert} className="flex flex-none items-center gap-1.5">
          <button
            type="button"
            tabIndex={-1}
            // The search field must not lose the focus to a click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => store.getState().complete(completion)}
            className="cursor-pointer rounded-full border border-line bg-raised px-2.5 py-0.5 hover:bg-surface"
          >
            <bdi>
              <ShownText text={completion.insert.trim()} />
            </bdi>
          </button>
          {index === 0 && <KeyCap>Tab</KeyCap>}
        </li>
      ))}
    </ul>
  );
}
