import { useEffect } from 'react';
import { moveSelection } from '@/lib/core/move-selection';
import type { PaletteStage } from '@/lib/shared/page-api';
import type { PaletteStore } from './palette';
import { hasBlanks } from './palette-store';

const ROWS_A_PAGE = 7;

/** Listens to the search field, which the stage made before React was there. */
export function usePaletteKeys(stage: PaletteStage, store: PaletteStore): void {
  useEffect(() => {
    const { input, panel } = stage;
    const onInput = () => store.getState().setQuery(input.value, input.selectionEnd ?? input.value.length);
    const onKey = (event: KeyboardEvent) => handleKey(event, stage, store);
    input.addEventListener('input', onInput);
    panel.addEventListener('keydown', onKey);
    onInput();
    stage.onEnter(({ altKey, shiftKey }) =>
      store.getState().choose(altKey ? 'replace' : shiftKey ? 'append' : undefined),
    );
    return () => {
      input.removeEventListener('input', onInput);
      panel.removeEventListener('keydown', onKey);
    };
  }, [stage, store]);
}

function handleKey(event: KeyboardEvent, { input }: PaletteStage, store: PaletteStore): void {
  // An input method's arrows walk through its candidates.
  if (event.isComposing || event.defaultPrevented) return;
  const state = store.getState();
  const command = event.ctrlKey || event.metaKey;
  const plain = !command && !event.altKey && !event.shiftKey;
  const next = plain
    ? moveSelection(event.key, state.selected, state.list?.prompts.length ?? 0, ROWS_A_PAGE)
    : undefined;
  const key = event.key.toLowerCase();
  const [completion] = state.completions;

  if (state.values) return;
  if (plain && key === 'tab' && event.target === input && completion) state.complete(completion);
  else if (plain && key === 'tab' && event.target === input && hasBlanks(state)) state.openForm();
  else if (next !== undefined) state.select(next);
  else if (command && key === 'd') state.toggleFavourite();
  else if (command && key === 'b') state.pickField();
  else if (command && key === 'c' && input.selectionStart === input.selectionEnd) state.copy();
  else return;
  event.preventDefault();
}
