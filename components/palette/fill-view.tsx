import { useStore } from 'zustand';
import { spellHidden } from '@/lib/core/hidden-characters';
import { FillForm } from '../fill/fill-form';
import { FinishedPrompt } from '../fill/finished-prompt';
import { formKeys } from '../fill/form-keys';
import { ShownText } from '../ui/shown-text';
import type { PaletteStore } from './palette-store';

/** In a small window, and in the compact view, the text stands below its blanks, and both scroll together. */
const COLUMN = 'flex-col overflow-y-auto overscroll-contain';
const NARROW = 'max-[640px]:flex-col max-[640px]:overflow-y-auto';

/** The blanks on the left, the text that comes of them on the right. */
export function FillView({ store }: { readonly store: PaletteStore }) {
  const fill = useStore(store, (state) => state.fill);
  const title = useStore(fill, (state) => state.parts.map(({ prompt }) => prompt.title).join(' + '));

  const isWide = useStore(store, (state) => state.size === 'wide');
  const { insertFilled, closeForm } = store.getState();

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the fields within.
    <div
      onKeyDown={formKeys({ fill, insert: insertFilled, back: closeForm })}
      className={`flex min-h-0 flex-1 ${isWide ? NARROW : COLUMN}`}
    >
      <FillForm
        store={fill}
        className={`flex-none p-5 ${isWide ? 'w-[44%] overflow-y-auto overscroll-contain max-[640px]:w-full max-[640px]:overflow-visible' : ''}`}
      />
      <section
        aria-label={spellHidden(title)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        className={`min-w-0 flex-1 border-line bg-surface p-5 outline-accent ${isWide ? 'overflow-y-auto overscroll-contain border-s max-[640px]:overflow-visible max-[640px]:border-s-0 max-[640px]:border-t' : 'border-t'}`}
      >
        <h2
          dir="auto"
          className="mb-3 text-[15px] leading-snug font-semibold text-balance rtl:text-right wrap-anywhere"
        >
          <ShownText text={title} />
        </h2>
        <FinishedPrompt store={fill} />
      </section>
    </div>
  );
}
