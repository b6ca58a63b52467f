import { X } from 'lucide-react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { spellHidden } from '@/lib/core/hidden-characters';
import { ShownText } from '../ui/shown-text';
import { type PaletteStore, selectedPrompt } from './palette-store';

/** The prompts that are combined, and the one that would be next. */
export function StackRow({ store }: { readonly store: PaletteStore }) {
  const stack = useStore(store, (state) => state.stack);
  const next = useStore(store, (state) => selectedPrompt(state)?.meta.title);
  const saved = useStore(store, (state) => state.saved);
  if (stack.length === 0) return null;
  return (
    <div className="flex flex-none flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-line px-4 py-2 text-[12.5px]">
      <ul aria-label={i18n.t('palette.stack')} className="flex flex-wrap items-center gap-1.5">
        {stack.map(({ id, title }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same prompt may be there twice, and none keeps a state.
          <li key={`${id} ${place}`} className="flex items-center gap-1.5">
            {place > 0 && <span className="text-muted">+</span>}
            <span className="inline-flex items-center gap-1 rounded-full bg-ink py-0.5 ps-2.5 pe-1 text-paper">
              <bdi className="max-w-56 truncate">
                <ShownText text={title} />
              </bdi>
              <button
                type="button"
                tabIndex={-1}
                aria-label={i18n.t('palette.takeFromStack', [spellHidden(title)])}
                // The search field must not lose the focus to a click.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => store.getState().takeFromStack(place)}
                className="grid size-4 cursor-pointer place-items-center rounded-full hover:bg-paper/20"
              >
                <X aria-hidden="true" className="size-3" />
              </button>
            </span>
          </li>
        ))}
        {next && (
          <li className="flex items-center gap-1.5 text-muted">
            +
            <bdi className="max-w-56 truncate rounded-full border border-dashed border-muted/60 px-2.5 py-0.5">
              <ShownText text={next} />
            </bdi>
          </li>
        )}
      </ul>
      <p role="status" className="text-muted">
        {saved}
      </p>
    </div>
  );
}
