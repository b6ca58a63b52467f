import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { FinishedText } from '../ui/finished-text';
import { AdaptationChips } from './adaptation-chips';
import type { FillStore } from './fill-store';
import { FinishNotes } from './finish-notes';
import { TextLength } from './text-length';
import { useFinished } from './use-finished';

interface Props {
  readonly store: FillStore;
  /** Whether it is said elsewhere that a picture is needed. */
  readonly isImageSaid?: boolean;
}

/** The text as it will be inserted, what was done to it for the site, and what to mind. */
export function FinishedPrompt({ store, isImageSaid = false }: Props) {
  const finished = useFinished(store);
  const hasNegativeBox = useStore(store, (state) => state.site?.hasNegativeBox ?? false);
  if (!finished) return null;
  return (
    <div className="flex flex-col gap-3">
      <FinishNotes store={store} finished={isImageSaid ? { ...finished, needsImage: 'none' } : finished} />
      <AdaptationChips store={store} finished={finished} />
      <FinishedText finished={finished} />
      {finished.negative && hasNegativeBox && (
        <section className="border-t border-line pt-3">
          <h3 className="mb-1 text-[12px] font-medium text-muted">{i18n.t('fill.negative')}</h3>
          <FinishedText finished={{ text: finished.negative, spans: [] }} />
        </section>
      )}
      <TextLength store={store} text={finished.text} />
    </div>
  );
}
