import { findBlanks } from '../template/find-blanks';
import { jsonStringStates } from '../template/json-string-states';
import { findSlots } from './find-slots';

/** UTF-16 code units. Styles with many slots, put into one another, would otherwise grow without end. */
const LONGEST = 500_000;

/**
 * A style with a text in all its slots. In a JSON string the text is escaped, so a style that is JSON remains JSON. A
 * text's last full stop is dropped where the style goes on with a punctuation mark: "a fox." in "{prompt}, in oil".
 * Slots that a text would outgrow all bounds in are kept as they are.
 */
export function fillSlots(style: string, text: string): string {
  const slots = findSlots(style);
  const blanks = findBlanks(style);
  const holes = [...slots, ...blanks].toSorted((a, b) => a.start - b.start);
  const states = jsonStringStates(style, holes);
  const stateAt = new Map(holes.map((hole, index) => [hole.start, states?.[index]]));
  const subject = text.trim();

  let filled = '';
  let from = 0;
  for (const slot of slots) {
    if (filled.length + subject.length > LONGEST) break;
    filled += style.slice(from, slot.start) + write(subject, stateAt.get(slot.start), style.charAt(slot.end));
    from = slot.end;
  }
  return filled + style.slice(from);
}

function write(subject: string, state: 'in-string' | 'bare' | undefined, next: string): string {
  if (state === 'bare') return JSON.stringify(subject);
  const text = /[.,;:!?]/.test(next) ? subject.replace(/(?<![.\s])\.$/, '') : subject;
  return state === 'in-string' ? JSON.stringify(text).slice(1, -1) : text;
}
