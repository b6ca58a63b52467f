import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { spellHidden } from '@/lib/core/hidden-characters';
import { FillForm } from '../fill/fill-form';
import { FinishedPrompt } from '../fill/finished-prompt';
import { ShownText } from '../ui/shown-text';
import { COMMAND } from './command';
import { latinKey } from './latin-key';
import type { PaletteStore } from './palette-store';

/** The blanks on the left, the text that comes of them on the right. */
export function FillView({ store }: { readonly store: PaletteStore }) {
  const fill = useStore(store, (state) => state.fill);
  const title = useStore(fill, (state) => state.parts.map(({ prompt }) => prompt.title).join(' + '));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { insertFilled, closeForm } = store.getState();
    const { ctrlKey, metaKey, altKey, shiftKey } = event;
    const command = ctrlKey || metaKey;
    // Elements of the frame are no instances of this script's classes.
    const isButton = (event.target as Element).closest('button') !== null;
    if (event.key === 'Escape') closeForm();
    else if (event.key === 'Enter' && command) insertFilled(undefined, shiftKey ? 'last' : undefined);
    // Shift+Enter is a new line, and a button is pressed.
    else if (event.key === 'Enter' && !shiftKey && !isButton) insertFilled(altKey ? 'replace' : undefined);
    else if (command && latinKey(event) === 'u') fill.getState().surprise();
    else return;
    event.preventDefault();
    // The stage would close at the Escape.
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the fields within.
    <div onKeyDown={onKeyDown} className="flex min-h-0 flex-1">
      <FillForm
        store={fill}
        isFocused
        surpriseKeys={[COMMAND, 'U']}
        className="w-[44%] flex-none overflow-y-auto overscroll-contain p-5 max-[640px]:w-full"
      />
      <section
        aria-label={spellHidden(title)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        className="min-w-0 flex-1 overflow-y-auto overscroll-contain border-s border-line bg-surface p-5 outline-accent max-[640px]:hidden"
      >
        <h2 dir="auto" className="mb-3 text-[15px] leading-snug font-semibold text-balance wrap-anywhere">
          <ShownText text={title} />
        </h2>
        <FinishedPrompt store={fill} />
      </section>
    </div>
  );
}
