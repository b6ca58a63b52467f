import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { Cover } from '@/components/cover/cover';
import { spellHidden } from '@/lib/core/hidden-characters';
import { FinishedPrompt } from '../fill/finished-prompt';
import { LastValues } from '../fill/last-values';
import { PromptFacts } from '../ui/prompt-facts';
import { ShownText } from '../ui/shown-text';
import type { PaletteStore } from './palette-store';

/** The selected prompt, large, as it will be inserted; with a stack, all that is combined. */
export function PromptPreview({ store }: { readonly store: PaletteStore }) {
  const selected = useStore(store, (state) => state.list?.prompts[state.selected]);
  const stack = useStore(store, (state) => state.stack);
  const fill = useStore(store, (state) => state.fill);
  const title = selected?.meta.title ?? stack.at(-1)?.title;
  if (title === undefined) return null;
  return (
    <section
      key={`${selected?.meta.id} ${stack.length}`}
      aria-label={i18n.t('palette.preview', [spellHidden(title)])}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      className="min-w-0 flex-1 overflow-y-auto overscroll-contain border-s border-line bg-surface outline-accent max-[640px]:hidden"
    >
      {selected && stack.length === 0 && (
        <Cover
          id={selected.meta.id}
          spec={selected.cover}
          picture={selected.picture}
          isBanner
          className="h-36 w-full"
        />
      )}
      <div className="flex flex-col gap-3 p-5">
        {selected && stack.length === 0 && (
          <>
            <header>
              <h2
                dir="auto"
                className="text-[17px] leading-snug font-semibold text-balance rtl:text-right wrap-anywhere"
              >
                <ShownText text={title} />
              </h2>
              {selected.meta.lead && (
                <p dir="auto" className="mt-1 text-[13px] text-muted rtl:text-right wrap-anywhere">
                  <ShownText text={selected.meta.lead} />
                </p>
              )}
            </header>
            <PromptFacts meta={selected.meta} />
          </>
        )}
        <LastValues store={fill} />
        <FinishedPrompt store={fill} isImageSaid={selected !== undefined && stack.length === 0} />
      </div>
    </section>
  );
}
