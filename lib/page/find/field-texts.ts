import { composedAncestors } from './composed-ancestors';

export interface FieldTexts {
  /** What the user reads as the field's name or in the empty field. */
  readonly label: string;
  /** What its makers call it: id, name, class, test id, role, kind. */
  readonly names: string;
  /** What the elements close around it are called. */
  readonly around: string;
}

const labelAttributes = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title'];
const nameAttributes = ['id', 'name', 'class', 'data-testid', 'role', 'type', 'inputmode', 'autocomplete'];

// What a hostile or a wordy page says beyond this is not read.
const longest = 200;

const nearestAncestors = 4;

// A conversation stands before its composer, too, and is no caption; nor are the switches of a tool bar.
const longestCaption = 60;
const noCaption = 'input, textarea, select, button, [contenteditable], script, style';

/** The words that say what a field is for. */
export function fieldTexts(field: HTMLElement): FieldTexts {
  const label = [attributes(field, labelAttributes), ...labelElements(field)].join(' ').trim() || captionBefore(field);
  const around = [...composedAncestors(field)].slice(0, nearestAncestors);
  return {
    label: label.slice(0, longest),
    names: names(field),
    around: around.map((element) => `${names(element)} ${attributes(element, ['aria-label'])}`).join(' '),
  };
}

function attributes(element: Element, list: readonly string[]): string {
  return list.map((name) => element.getAttribute(name) ?? '').join(' ');
}

/** Words that are run together are parted ("negativePrompt"), so that each begins as one. */
function names(element: Element): string {
  const joined = `${element.localName} ${attributes(element, nameAttributes)}`;
  return joined.slice(0, longest).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

function labelElements(field: HTMLElement): string[] {
  const root = field.getRootNode() as Document | ShadowRoot; // A field on the page has no other kind of root.
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.map((id) => root.getElementById(id));
  const labels = 'labels' in field ? [...((field as HTMLTextAreaElement).labels ?? [])] : [];
  // Rich editors draw their placeholder in the empty line.
  const placeholder = field.querySelector('[data-placeholder]')?.getAttribute('data-placeholder') ?? '';
  const drawn = field.querySelector('[data-slate-placeholder]');
  return [placeholder, ...[...named, ...labels, drawn].map((element) => shortText(element))];
}

/** The text right before the field, or before what wraps it, which is a label in all but the markup. */
function captionBefore(field: HTMLElement): string {
  let element: Element | null = field;
  for (let level = 0; element && level < 3; level += 1) {
    const before: Element | null = element.previousElementSibling;
    if (before && (before.matches(noCaption) || before.querySelector(noCaption))) return '';
    const text = before?.textContent?.trim();
    if (text) return text.length <= longestCaption ? text : '';
    element = element.parentElement;
  }
  return '';
}

function shortText(element: Element | null): string {
  return element?.textContent?.trim().slice(0, 80) ?? '';
}
