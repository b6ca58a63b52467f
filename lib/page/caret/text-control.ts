export type TextControl = HTMLTextAreaElement | HTMLInputElement;

/** By tag name, since `instanceof` fails for an element of another frame. */
export function isTextControl(element: Element): element is TextControl {
  return element.localName === 'textarea' || element.localName === 'input';
}
