import { deepElements } from './deep-elements';
import { editingHost, isEditable } from './is-editable';
import { isVisible } from './is-visible';
import type { PlacedButton } from './nearby-button';
import type { Meanings } from './read-meanings';
import { scoreField } from './score-field';

export interface ScoredField {
  readonly field: HTMLElement;
  /** How much it looks like a prompt box; below zero it is for something else. */
  readonly score: number;
}

const buttonSelector = 'button, [role="button"], input[type="submit"]';

// To ask each element of a large page whether it is editable would take longer than all the rest.
const fieldSelector = 'input, textarea, [contenteditable], [role="textbox"]';

/** Every field of the page that the user can see and write in, best first; of equals the upper one. */
export function visibleFields(doc: Document, meanings: Meanings): ScoredField[] {
  const fields: HTMLElement[] = [];
  const buttons: PlacedButton[] = [];
  for (const element of deepElements(doc)) {
    if (element.matches(buttonSelector)) buttons.push({ button: element, rect: element.getBoundingClientRect() });
    else if (element.matches(fieldSelector) && isVisibleField(element)) fields.push(element);
  }
  return fields
    .map((field) => ({ field, score: scoreField(field, buttons, meanings) }))
    .sort((a, b) => b.score - a.score || top(a) - top(b));
}

function isVisibleField(element: HTMLElement): boolean {
  return isEditable(element) && editingHost(element) === element && isVisible(element);
}

function top({ field }: ScoredField): number {
  return field.getBoundingClientRect().top;
}
