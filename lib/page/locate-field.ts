import type { FieldClues } from '@/lib/core/field-path';
import type { FieldSource } from '@/lib/core/field-source';
import { findField } from './find/find-field';
import { isEditable } from './find/is-editable';
import { isVisible } from './find/is-visible';
import { resolvePath } from './pick/path-to-field';

export interface LocatedField {
  readonly field: HTMLElement;
  readonly source: FieldSource;
}

/**
 * The field that an insertion goes to: the one that has the focus, or had it `last`; else the one that the user picked
 * for this site; else what `findField` finds. undefined when the page has none.
 */
export function locateField(page: Document, clues: FieldClues, last?: HTMLElement): LocatedField | undefined {
  const found = findField(page, clues, last);
  if (found?.how === 'focused') return { field: found.field, source: 'focused' };
  const field = clues.picked && resolvePath(page, clues.picked);
  if (field && isEditable(field) && isVisible(field)) return { field, source: 'picked' };
  return found && { field: found.field, source: found.how };
}
