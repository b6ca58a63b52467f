import { i18n } from '#i18n';
import { COMMAND } from '../fill/command';

export interface KnownKey {
  readonly keys: readonly string[];
  readonly does: string;
}

export function paletteKeys(): readonly KnownKey[] {
  return [
    { keys: ['↑', '↓'], does: i18n.t('keys.select') },
    { keys: ['↵'], does: i18n.t('keys.insert') },
    { keys: [COMMAND, '↵'], does: i18n.t('keys.atOnce') },
    { keys: [COMMAND, '⇧', '↵'], does: i18n.t('palette.asLastTime') },
    { keys: ['⇧', '↵'], does: i18n.t('keys.append') },
    { keys: ['Alt', '↵'], does: i18n.t('keys.replace') },
    { keys: [COMMAND, 'K'], does: i18n.t('keys.actions') },
    { keys: ['+'], does: i18n.t('palette.combineNext') },
    { keys: ['⌫'], does: i18n.t('palette.takeLast') },
    { keys: [COMMAND, 'C'], does: i18n.t('action.copy') },
    { keys: [COMMAND, 'D'], does: i18n.t('action.favorite') },
    { keys: [COMMAND, 'E'], does: i18n.t('keys.edit') },
    { keys: [COMMAND, 'L'], does: i18n.t('browse.copySource') },
    { keys: [COMMAND, 'O'], does: i18n.t('palette.openInLibrary') },
    { keys: [COMMAND, 'S'], does: i18n.t('browse.saveQuery') },
    { keys: [COMMAND, '⇧', 'S'], does: i18n.t('palette.saveBox') },
    { keys: [COMMAND, 'B'], does: i18n.t('keys.pick') },
    { keys: [COMMAND, 'I'], does: i18n.t('keys.size') },
    { keys: ['?'], does: i18n.t('keys.help') },
    { keys: ['Esc'], does: i18n.t('keys.close') },
  ];
}

/** Of the form that fills a prompt's blanks. */
export function formKeys(): readonly KnownKey[] {
  return [
    { keys: ['↵'], does: i18n.t('action.insert') },
    { keys: ['Alt', '↵'], does: i18n.t('keys.replace') },
    { keys: [COMMAND, '⇧', '↵'], does: i18n.t('palette.asLastTime') },
    { keys: ['⇧', '↵'], does: i18n.t('palette.newLine') },
    { keys: ['Tab'], does: i18n.t('palette.nextBlank') },
    { keys: ['↓'], does: i18n.t('keys.recall') },
    { keys: [COMMAND, 'U'], does: i18n.t('fill.surprise') },
    { keys: ['Esc'], does: i18n.t('action.back') },
  ];
}

/** Of the covers in the popup and the side panel. */
export function gridKeys(): readonly KnownKey[] {
  return [
    { keys: ['↑', '↓', '←', '→'], does: i18n.t('keys.move') },
    { keys: ['↵'], does: i18n.t('keys.open') },
    { keys: ['+'], does: i18n.t('palette.combineNext') },
    { keys: ['A', '–', 'Z'], does: i18n.t('keys.search') },
    { keys: ['Esc'], does: i18n.t('keys.back') },
    { keys: ['?'], does: i18n.t('keys.help') },
  ];
}

export function libraryKeys(): readonly KnownKey[] {
  return [
    { keys: ['↑', '↓', '←', '→'], does: i18n.t('keys.select') },
    { keys: ['⇧', '↑', '↓'], does: i18n.t('keys.selectMore') },
    { keys: ['Space'], does: i18n.t('keys.selectToo') },
    { keys: [COMMAND, 'A'], does: i18n.t('keys.selectAll') },
    { keys: ['↵'], does: i18n.t('keys.open') },
    { keys: [COMMAND, 'D'], does: i18n.t('action.favorite') },
    { keys: ['Del'], does: i18n.t('keys.delete') },
    { keys: ['A', '–', 'Z'], does: i18n.t('keys.search') },
    { keys: [COMMAND, 'S'], does: i18n.t('keys.saveEdit') },
    { keys: ['?'], does: i18n.t('keys.help') },
  ];
}
