import { innerRoot, isHtml } from './inner-root';
import { editingHost, isEditable } from './is-editable';

/**
 * The field that has the focus, sought through open and closed shadow roots and frames of the same origin; of a rich
 * editor its editing host. undefined where the focus is on nothing that takes text.
 */
export function focusedField(doc: Document): HTMLElement | undefined {
  let active = doc.activeElement;
  for (let inner = active && innerRoot(active); inner?.activeElement; inner = innerRoot(active)) {
    active = inner.activeElement;
  }
  return active && isHtml(active) && isEditable(active) ? editingHost(active) : undefined;
}
