import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { ListedPrompt, Section } from '@/lib/shared/prompt-list';
import { NoHits } from './no-hits';
import type { PaletteStore } from './palette-store';
import { PromptOption } from './prompt-option';

const HEADINGS = {
  favourites: 'browse.favorites',
  recent: 'palette.recent',
  own: 'palette.own',
  catalog: 'palette.catalog',
  hits: undefined,
  close: 'browse.close',
} as const satisfies Record<Section, string | undefined>;

/** The list of hits; its rows are chosen from the search field, which keeps the focus. */
export function PromptOptions({ store }: { readonly store: PaletteStore }) {
  const list = useStore(store, (state) => state.list);
  const query = useStore(store, (state) => state.query);
  const answered = useStore(store, (state) => state.answered);
  const lacksRest = useStore(store, (state) => state.lacksRest);
  const selected = useStore(store, (state) => state.selected);
  const scroller = useRef<HTMLDivElement>(null);
  const isScrolled = useRef(false);

  useEffect(() => {
    const rows = scroller.current?.querySelectorAll('[role="option"]');
    // The first row is shown with the heading above it. To scroll what is not scrolled costs a layout with every key press.
    if (selected > 0) rows?.[selected]?.scrollIntoView({ block: 'nearest' });
    else if (isScrolled.current) scroller.current?.scrollTo(0, 0);
    if (list && selected > list.prompts.length - 12) store.getState().showMore();
  }, [selected, list, store]);

  const isWide = useStore(store, (state) => state.size === 'wide');
  const width = isWide ? 'w-[44%] max-[640px]:w-full' : 'w-full';

  if (!list) return <div className={`flex-none ${width}`} />;
  if (list.prompts.length === 0) return <NoHits store={store} />;
  return (
    <div
      ref={scroller}
      id="prompt-options"
      role="listbox"
      aria-label={i18n.t('palette.prompts')}
      aria-busy={query !== answered || lacksRest}
      data-answers={answered}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        isScrolled.current = scrollTop > 0;
        if (scrollTop + clientHeight * 2 > scrollHeight) store.getState().showMore();
      }}
      className={`flex-none overflow-y-auto overscroll-contain px-2 pb-2 ${width}`}
    >
      {bySection(list.prompts).map(({ section, first, prompts }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is not allowed in a listbox.
        <div
          key={section}
          role="group"
          aria-label={i18n.t(HEADINGS[section] ?? 'palette.bestMatches')}
          className="pt-2"
        >
          {HEADINGS[section] && (
            <div aria-hidden="true" className="px-2 pt-1 pb-1.5 text-[11px] font-medium text-muted">
              {i18n.t(HEADINGS[section])}
            </div>
          )}
          {prompts.map((prompt, index) => (
            <PromptOption
              key={prompt.meta.id}
              prompt={prompt}
              isSelected={first + index === selected}
              onSelect={() => store.getState().select(first + index)}
              onChoose={() => store.getState().choose('form')}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface SectionRows {
  readonly section: Section;
  /** The index of its first row in the whole list. */
  readonly first: number;
  readonly prompts: ListedPrompt[];
}

function bySection(prompts: readonly ListedPrompt[]): SectionRows[] {
  const sections: SectionRows[] = [];
  for (const [index, prompt] of prompts.entries()) {
    const last = sections.at(-1);
    if (last?.section === prompt.section) last.prompts.push(prompt);
    else sections.push({ section: prompt.section, first: index, prompts: [prompt] });
  }
  return sections;
}
