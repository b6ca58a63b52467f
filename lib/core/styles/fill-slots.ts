import { escapeFilled, type FilledText, joinFilled, sliceFilled, trimFilled, unfilled } from '../template/filled-text';
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
export function fillSlots(style: FilledText, text: FilledText): FilledText {
  const slots = findSlots(style.text);
  const holes = [...slots, ...findBlanks(style.text)].toSorted((a, b) => a.start - b.start);
  const states = jsonStringStates(style.text, holes);
  const stateAt = new Map(holes.map((hole, index) => [hole.start, states?.[index]]));
  const subject = trimFilled(text);

  const pieces: FilledText[] = [];
  let length = 0;
  let from = 0;
  for (const slot of slots) {
    if (length + subject.text.length > LONGEST) break;
    const before = sliceFilled(style, from, slot.start);
    const filling = write(subject, stateAt.get(slot.start), style.text.charAt(slot.end));
    pieces.push(before, filling);
    length += before.text.length + filling.text.length;
    from = slot.end;
  }
  return joinFilled([...pieces, sliceFilled(style, from)]);
}

function write(subject: FilledText, state: 'in-string' | 'bare' | undefined, next: string): FilledText {
  if (state === 'bare') return joinFilled([unfilled('"'), escapeFilled(subject), unfilled('"')]);
  const goesOn = /[.,;:!?]/.test(next) && /(?<![.\s])\.$/.test(subject.text);
  const text = goesOn ? sliceFilled(subject, 0, subject.text.length - 1) : subject;
  return state === 'in-string' ? escapeFilled(text) : text;
}
