import { useEffect } from 'react';
import { moveSelection } from '@/lib/core/move-selection';
import type { PaletteStage } from '@/lib/shared/page-api';
import { latinKey } from '../ui/latin-key';
import type { PaletteStore } from './palette-store';

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
    stage.onEnter((event) => choose(event, store));
    return () => {
      input.removeEventListener('input', onInput);
      panel.removeEventListener('keydown', onKey);
    };
  }, [stage, store]);
}

/** Enter fills the blanks first, with Ctrl or Command it does not; with Shift it takes the end of the box, with Alt all of it. */
function choose({ altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent, store: PaletteStore): void {
  const isAtOnce = ctrlKey || metaKey;
  if (isAtOnce && shiftKey) store.getState().choose('last');
  else store.getState().choose(isAtOnce ? 'shown' : 'form', altKey ? 'replace' : shiftKey ? 'append' : undefined);
}

function handleKey(event: KeyboardEvent, { input }: PaletteStage, store: PaletteStore): void {
  // An input method's arrows walk through its candidates.
  if (event.isComposing || event.defaultPrevented) return;
  const state = store.getState();
  // The form has its own keys.
  if (state.filling) return;
  const command = event.ctrlKey || event.metaKey;
  const plain = !command && !event.altKey && !event.shiftKey;
  const isInSearch = event.target === input;
  const next =
    plain && isInSearch
      ? moveSelection(event.key, state.selected, state.list?.prompts.length ?? 0, ROWS_A_PAGE)
      : undefined;
  const key = latinKey(event);
  const [completion] = state.completions;

  if (plain && key === 'tab' && isInSearch && completion) state.complete(completion);
  else if (next !== undefined) state.select(next);
  else if (isInSearch && event.key === '+' && !command && !isQuoted(input)) state.addToStack();
  else if (isInSearch && plain && key === 'backspace' && input.value === '' && state.stack.length > 0)
    state.takeFromStack();
  else if (command && key === 'enter') choose(event, store);
  else if (command && key === 's') state.saveStack();
  else if (command && key === 'd') state.toggleFavourite();
  else if (command && key === 'b') state.pickField();
  else if (command && key === 'c' && isInSearch && input.selectionStart === input.selectionEnd) state.copy();
  else return;
  event.preventDefault();
}

/** Whether the caret stands between quotation marks, where every character is one to search for. */
function isQuoted({ value, selectionStart }: HTMLInputElement): boolean {
  return (value.slice(0, selectionStart ?? value.length).split('"').length - 1) % 2 === 1;
}
