import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { PaletteStage } from '@/lib/shared/page-api';
import { FillForm } from './fill-form';
import { optionId } from './option-id';
import { PaletteFooter } from './palette-footer';
import type { createPaletteStore } from './palette-store';
import { PromptOptions } from './prompt-options';
import { PromptPreview } from './prompt-preview';
import { QueryCompletions } from './query-completions';
import { usePaletteKeys } from './use-palette-keys';

export type PaletteStore = ReturnType<typeof createPaletteStore>;

interface Props {
  readonly stage: PaletteStage;
  readonly store: PaletteStore;
}

/** What stands below the search field, which belongs to the stage: the hits, the selected prompt and the keys. */
export function Palette({ stage, store }: Props) {
  usePaletteKeys(stage, store);
  const selected = useStore(store, (state) => state.list?.prompts[state.selected]);
  const trouble = useStore(store, (state) => state.trouble);

  const isFilling = useStore(store, (state) => state.values !== undefined);
  const hasList = useStore(store, (state) => (state.list?.prompts.length ?? 0) > 0);
  useEffect(() => {
    stage.input.setAttribute('aria-expanded', String(hasList));
    if (hasList) stage.input.setAttribute('aria-controls', 'prompt-options');
    else stage.input.removeAttribute('aria-controls');
  }, [stage, hasList]);
  useEffect(() => {
    if (selected) stage.input.setAttribute('aria-activedescendant', optionId(selected.meta.id));
    else stage.input.removeAttribute('aria-activedescendant');
  }, [stage, selected]);

  if (trouble) return <Trouble trouble={trouble} />;
  return (
    <div className="flex h-full flex-col font-sans text-sm text-ink">
      <QueryCompletions store={store} />
      <div className="flex min-h-0 flex-1">
        {isFilling ? <FillForm store={store} /> : <PromptOptions store={store} />}
        <PromptPreview store={store} />
      </div>
      <PaletteFooter store={store} target={stage.target} />
    </div>
  );
}

const TROUBLES = {
  updated: [
    'Prompt Palette was updated while this page was open.',
    'Close this with Escape and press the shortcut again.',
  ],
  failed: ['The prompts could not be read.', 'Type again to retry. If it stays so, restart the browser.'],
} as const;

function Trouble({ trouble }: { readonly trouble: keyof typeof TROUBLES }) {
  const [what, next] = TROUBLES[trouble];
  return (
    <div role="alert" className="grid h-full place-content-center gap-1 p-8 text-center font-sans text-sm text-ink">
      <p className="font-medium">{what}</p>
      <p className="text-muted">{next}</p>
    </div>
  );
}
