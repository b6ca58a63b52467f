/**
 * Whether the user can write a line of text into the element now: a text area, a text or search input, or anything
 * within an editing host. Not a locked or disabled one, and no input for passwords, e-mail addresses, numbers or dates.
 */
export function isEditable(element: HTMLElement): boolean {
  const takesText = isTextControl(element) ? element.matches(':read-write') : isRichText(element);
  return takesText && !element.matches('[aria-disabled="true"], [aria-readonly="true"]');
}

/** The outermost element that is edited together with this one; the element itself for inputs and text areas. */
export function editingHost(element: HTMLElement): HTMLElement {
  const parent = element.parentElement;
  return parent?.isContentEditable && !isTextControl(element) && isRichText(parent) ? editingHost(parent) : element;
}

function isTextControl(element: HTMLElement): boolean {
  if (element.localName === 'textarea') return true;
  return element.localName === 'input' && 'type' in element && (element.type === 'text' || element.type === 'search');
}

/** An editor that draws its text itself (Monaco) is fed through an EditContext instead of being editable. */
function isRichText(element: HTMLElement): boolean {
  return element.isContentEditable || ('editContext' in element && Boolean(element.editContext));
}
