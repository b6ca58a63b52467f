import { useEffect } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { PaletteStage } from '@/lib/shared/page-api';
import { ActionsMenu } from './actions-menu';
import { FillView } from './fill-view';
import { HitCount } from './hit-count';
import { optionId } from './option-id';
import { PaletteFooter } from './palette-footer';
import { PaletteKeys } from './palette-keys';
import { PaletteStack } from './palette-stack';
import type { PaletteStore } from './palette-store';
import { PromptOptions } from './prompt-options';
import { PromptPreview } from './prompt-preview';
import { QueryCompletions } from './query-completions';
import { usePaletteKeys } from './use-palette-keys';

interface Props {
  readonly stage: PaletteStage;
  readonly store: PaletteStore;
}

/** What stands below the search field, which belongs to the stage: the hits, the selected prompt and the keys. */
export function Palette({ stage, store }: Props) {
  usePaletteKeys(stage, store);
  const trouble = useStore(store, (state) => state.trouble);
  const isFilling = useStore(store, (state) => state.filling !== undefined);
  const over = useStore(store, (state) => state.over);
  const isWide = useStore(store, (state) => state.size === 'wide');

  const isListShown = !isFilling && over !== 'keys' && trouble === undefined;
  const selected = useStore(store, (state) => (isListShown ? state.list?.prompts[state.selected] : undefined));
  const hasList = useStore(store, (state) => isListShown && (state.list?.prompts.length ?? 0) > 0);
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
    <div className="relative flex h-full flex-col font-sans text-sm text-ink">
      <HitCount store={store} />
      {over === 'keys' ? (
        <PaletteKeys store={store} stage={stage} />
      ) : isFilling ? (
        <FillView store={store} />
      ) : (
        <>
          <QueryCompletions store={store} />
          <PaletteStack store={store} />
          <div className="flex min-h-0 flex-1">
            <PromptOptions store={store} />
            {isWide && <PromptPreview store={store} />}
          </div>
        </>
      )}
      <PaletteFooter store={store} stage={stage} />
      {over === 'actions' && <ActionsMenu store={store} stage={stage} />}
    </div>
  );
}

const TROUBLES = {
  updated: ['palette.updated', 'palette.updatedNext'],
  failed: ['palette.failed', 'palette.failedNext'],
} as const;

function Trouble({ trouble }: { readonly trouble: keyof typeof TROUBLES }) {
  const [what, next] = TROUBLES[trouble];
  return (
    <div role="alert" className="grid h-full place-content-center gap-1 p-8 text-center font-sans text-sm text-ink">
      <p className="font-medium">{i18n.t(what)}</p>
      <p className="text-muted">{i18n.t(next)}</p>
    </div>
  );
}
