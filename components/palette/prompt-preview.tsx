import { useStore } from 'zustand';
import { Cover } from '@/components/cover/cover';
import { PromptFacts } from '../ui/prompt-facts';
import { PromptText } from '../ui/prompt-text';
import type { PaletteStore } from './palette';

/** The selected prompt, large, as it will be inserted. */
export function PromptPreview({ store }: { readonly store: PaletteStore }) {
  const selected = useStore(store, (state) => state.list?.prompts[state.selected]);
  const prompt = useStore(store, (state) => (selected ? state.texts[selected.meta.id] : undefined));
  const values = useStore(store, (state) => state.values);
  if (!selected) return null;
  const { meta, cover } = selected;
  return (
    <section
      key={meta.id}
      aria-label={`Preview of ${meta.title}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      className="min-w-0 flex-1 overflow-y-auto overscroll-contain border-s border-line bg-surface outline-accent max-[640px]:hidden"
    >
      <Cover id={meta.id} spec={cover} isLarge className="h-44 w-full" />
      <div className="flex flex-col gap-3 p-5">
        <header>
          <h2 className="text-[17px] leading-snug font-semibold text-balance">{meta.title}</h2>
          <p className="mt-1 text-[13px] text-muted">{meta.lead}</p>
        </header>
        <PromptFacts meta={meta} />
        {prompt && <PromptText prompt={prompt} values={values} />}
      </div>
    </section>
  );
}
