import { useMemo } from 'react';
import { useStore } from 'zustand';
import { type FinishedPrompt, finishPrompt } from '@/lib/core/finish/finish-prompt';
import type { FillStore } from './fill-store';

/** The prompts as they will be inserted, with every change at once; undefined until they are there. */
export function useFinished(store: FillStore): FinishedPrompt | undefined {
  const parts = useStore(store, (state) => state.parts);
  const values = useStore(store, (state) => state.values);
  const choices = useStore(store, (state) => state.choices);
  const dialect = useStore(store, (state) => state.site?.dialect);
  const draft = useStore(store, (state) => state.draft);
  return useMemo(() => {
    if (parts.length === 0 || !dialect) return;
    const prompts = parts.map(({ prompt }) => prompt);
    return finishPrompt(prompts, { values, dialect, choices, draft });
  }, [parts, values, choices, dialect, draft]);
}
