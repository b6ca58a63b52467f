import { ArrowDownToLine, Copy, CornerDownLeft, Dices, History, Layers } from 'lucide-react';
import { i18n } from '#i18n';
import type { InsertMode } from '@/lib/core/insertion';
import type { PaletteStage } from '@/lib/shared/page-api';
import { COMMAND } from '../fill/command';
import type { FillState } from '../fill/fill-store';
import { only, type PaletteAction } from './palette-action';
import { currentPrompts, type PaletteState } from './palette-store';

/** The ways of what is selected into the page's box, or to the clipboard where it has none. */
export function insertActions(state: PaletteState, fill: FillState, stage: PaletteStage): readonly PaletteAction[] {
  if (state.filling) return formActions(state, fill, stage);
  const prompts = currentPrompts(state);
  if (prompts.length === 0) return [];
  const { choose, stack, query } = state;
  const hasBox = stage.target !== undefined;
  const hasBlanks = prompts.some(({ variables }) => variables.length > 0);
  const insert = i18n.t(hasBox ? 'action.insert' : 'action.copy');
  const enter = hasBlanks ? i18n.t('palette.fillIn') : insert;
  return [
    { name: enter, hint: enter, icon: CornerDownLeft, keys: '↵', act: () => choose('form') },
    ...only(hasBlanks, {
      name: hasBox ? i18n.t('keys.atOnce') : insert,
      hint: insert,
      icon: CornerDownLeft,
      keys: `${COMMAND} ↵`,
      act: () => choose('shown'),
    }),
    ...only(
      hasLast(fill),
      asLastTime(() => choose('last')),
    ),
    ...(hasBox ? elsewhere((mode) => choose('form', mode), '⇧ ↵') : []),
    ...only(prompts.length > stack.length, {
      name: i18n.t('palette.combineNext'),
      hint: i18n.t('palette.combine'),
      icon: Layers,
      keys: '+',
      act: state.addToStack,
    }),
    ...only(stack.length > 0, {
      name: i18n.t('palette.takeLast'),
      ...(query === '' && { hint: i18n.t('palette.takeLast') }),
      icon: Layers,
      keys: query === '' ? '⌫' : '',
      act: () => state.takeFromStack(),
    }),
    ...only(hasBox, copying(state)),
  ];
}

function formActions(state: PaletteState, fill: FillState, { target }: PaletteStage): readonly PaletteAction[] {
  const { insertFilled } = state;
  const hasBox = target !== undefined;
  return [
    {
      name: i18n.t(hasBox ? 'action.insert' : 'action.copy'),
      icon: CornerDownLeft,
      keys: '↵',
      act: () => insertFilled(undefined),
    },
    ...only(
      hasLast(fill),
      asLastTime(() => insertFilled(undefined, 'last')),
    ),
    // Shift+Enter is a new line in a form.
    ...(hasBox ? elsewhere(insertFilled, '') : []),
    ...only(hasBox, copying(state)),
    { name: i18n.t('fill.surprise'), icon: Dices, keys: `${COMMAND} U`, act: () => fill.surprise() },
  ];
}

/** The ways into the box other than the one that the user has set. */
function elsewhere(put: (mode: InsertMode) => void, keysOfAppend: string): readonly PaletteAction[] {
  return [
    { name: i18n.t('keys.append'), icon: ArrowDownToLine, keys: keysOfAppend, act: () => put('append') },
    { name: i18n.t('keys.replace'), icon: CornerDownLeft, keys: 'Alt ↵', act: () => put('replace') },
  ];
}

function asLastTime(act: () => void): PaletteAction {
  const name = i18n.t('palette.asLastTime');
  return { name, hint: name, icon: History, keys: `${COMMAND} ⇧ ↵`, act };
}

function copying({ copy, stack }: PaletteState): PaletteAction {
  const name = i18n.t('action.copy');
  return { name, ...(stack.length === 0 && { hint: name }), icon: Copy, keys: `${COMMAND} C`, act: copy };
}

function hasLast({ parts }: FillState): boolean {
  return parts.some(({ last }) => Object.keys(last).length > 0);
}
