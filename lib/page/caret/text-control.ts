export type TextControl = HTMLTextAreaElement | HTMLInputElement;

/**
 * Whether the element holds its text itself. Asked by its name, since `instanceof` fails for an element of another
 * frame. The hidden box that takes Monaco's keys is none: it holds a line at most.
 */
export function isTextControl(element: Element): element is TextControl {
  return /^(textarea|input)$/.test(element.localName) && !element.matches('.monaco-editor textarea');
}
