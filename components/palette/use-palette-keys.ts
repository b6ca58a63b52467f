import { useEffect } from 'react';
import { moveSelection } from '@/lib/core/move-selection';
import type { PaletteStage } from '@/lib/shared/page-api';
import { COMMAND } from '../fill/command';
import { paletteActions } from './palette-actions';
import type { PaletteStore } from './palette-store';
import { pressedKeys } from './pressed-keys';

const ROWS_A_PAGE = 7;

/** Listens to the search field, which the stage made before React was there, and for the keys of all actions. */
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

function handleKey(event: KeyboardEvent, stage: PaletteStage, store: PaletteStore): void {
  // An input method's arrows walk through its candidates.
  if (event.isComposing || event.defaultPrevented) return;
  const state = store.getState();
  const keys = pressedKeys(event);
  const isInSearch = event.target === stage.input;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  const next =
    isPlain && isInSearch
      ? moveSelection(event.key, state.selected, state.list?.prompts.length ?? 0, ROWS_A_PAGE)
      : undefined;
  const [completion] = state.completions;

  if (keys === 'TAB' && isInSearch && completion) state.complete(completion);
  else if (next !== undefined) state.select(next);
  else if (keys === `${COMMAND} K`) state.lay(state.over === 'actions' ? undefined : 'actions');
  else if (keys.startsWith(COMMAND) && keys.endsWith('↵')) choose(event, store);
  else if (isTyped(keys, event, stage)) return;
  else {
    const actions = paletteActions(state, state.fill.getState(), stage).flat();
    const action = actions.find((each) => each.keys === keys);
    if (!action) return;
    state.lay(undefined);
    action.act();
  }
  event.preventDefault();
}

/** Whether a key belongs to the text that has the focus, whatever else it could do. */
function isTyped(keys: string, { target }: KeyboardEvent, { input }: PaletteStage): boolean {
  // Enter in the search field is heard by the stage, and elsewhere it presses what has the focus.
  if (keys === '↵' || keys === '⇧ ↵' || keys === 'Alt ↵') return true;
  if (keys === `${COMMAND} C`) return hasSelection(target as HTMLElement);
  if (keys === '⌫' || keys === '?') return target !== input || input.value !== '';
  if (keys === '+') return target !== input || isQuoted(input);
  return false;
}

function hasSelection(element: HTMLElement): boolean {
  const { selectionStart, selectionEnd } = element as Partial<HTMLInputElement>;
  return selectionStart !== selectionEnd || element.ownerDocument.getSelection()?.isCollapsed === false;
}

/** Whether the caret stands between quotation marks, where every character is one to search for. */
function isQuoted({ value, selectionStart }: HTMLInputElement): boolean {
  return (value.slice(0, selectionStart ?? value.length).split('"').length - 1) % 2 === 1;
}
