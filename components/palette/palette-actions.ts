import { CircleHelp, Crosshair, PanelRight, Save } from 'lucide-react';
import { i18n } from '#i18n';
import type { PaletteStage } from '@/lib/shared/page-api';
import { COMMAND } from '../fill/command';
import type { FillState } from '../fill/fill-store';
import { insertActions } from './insert-actions';
import { only, type PaletteAction } from './palette-action';
import { currentPrompts, type PaletteState } from './palette-store';
import { promptActions } from './prompt-actions';

/** Everything that can be done now, in groups. The first of all is what Enter does, where it does anything. */
export function paletteActions(
  state: PaletteState,
  fill: FillState,
  stage: PaletteStage,
): readonly (readonly PaletteAction[])[] {
  return [
    insertActions(state, fill, stage),
    promptActions(state, fill),
    saveActions(state, stage),
    viewActions(state, stage),
  ].filter((group) => group.length > 0);
}

function saveActions(state: PaletteState, { target, draft }: PaletteStage): readonly PaletteAction[] {
  if (state.filling) return [];
  const query = state.query.trim();
  const shared = { icon: Save, keys: `${COMMAND} S` };
  const isStack = state.stack.length > 0 && currentPrompts(state).length > 1;
  return [
    ...only(isStack, {
      ...shared,
      name: i18n.t('keys.saveStack'),
      hint: i18n.t('palette.saveStack'),
      act: state.saveStack,
    }),
    ...only(!isStack && isUnmatched(state), {
      ...shared,
      name: i18n.t('palette.saveQuery', [query]),
      hint: i18n.t('browse.saveQuery'),
      act: () => state.saveQuery(query),
    }),
    // What stands in a frame of another site is not known before it is asked for.
    ...only(target === 'foreign' || draft.trim() !== '', {
      name: i18n.t('palette.saveBox'),
      icon: Save,
      keys: `${COMMAND} ⇧ S`,
      act: state.saveBox,
    }),
  ];
}

function viewActions(state: PaletteState, { target }: PaletteStage): readonly PaletteAction[] {
  const isWide = state.size === 'wide';
  return [
    ...only(target !== 'focused' && !state.filling, {
      name: i18n.t('keys.pick'),
      hint: i18n.t('palette.pickBox'),
      icon: Crosshair,
      keys: `${COMMAND} B`,
      act: state.pickField,
    }),
    {
      name: i18n.t(isWide ? 'palette.compact' : 'palette.wide'),
      icon: PanelRight,
      keys: `${COMMAND} I`,
      act: () => state.setSize(isWide ? 'compact' : 'wide'),
    },
    ...only(!state.filling, {
      name: i18n.t('keys.title'),
      icon: CircleHelp,
      keys: state.query === '' ? '?' : '',
      act: () => state.lay('keys'),
    }),
  ];
}

/** Whether no prompt that is shown has every word that was typed. */
function isUnmatched({ query, list }: PaletteState): boolean {
  const [first] = list?.prompts ?? [];
  return query.trim() !== '' && list !== undefined && (first === undefined || first.section === 'close');
}
