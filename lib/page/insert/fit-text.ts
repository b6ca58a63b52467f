import { isTextControl } from '../caret/text-control';

export interface FittedText {
  readonly text: string;
  /** UTF-16 code units that did not fit and were cut off the end. */
  readonly cut: number;
}

/** The text as the field can hold it: line breaks are `\n`, and an input's one line has spaces for them. */
export function normaliseText(field: HTMLElement, text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  // The browser would glue the words of two lines together.
  return field.localName === 'input' ? lines.replace(/\n+$/, '').replace(/\n+/g, ' ') : lines;
}

/** UTF-16 code units that the field can hold, by its own word. */
export function limitOf(field: HTMLElement): number {
  return isTextControl(field) && field.maxLength >= 0 ? field.maxLength : Number.POSITIVE_INFINITY;
}

/** Cuts what there is no room for off the end, between two characters: half an emoji would be another picture. */
export function fitText(text: string, room: number): FittedText {
  if (text.length <= room) return { text, cut: 0 };
  const from = new Intl.Segmenter().segment(text).containing(Math.max(0, room))?.index ?? 0;
  return { text: text.slice(0, from), cut: text.length - from };
}
