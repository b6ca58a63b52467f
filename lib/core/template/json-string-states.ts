import { isJson } from './is-json';
import type { Span } from './span';

/**
 * For a text that is JSON once its holes are filled (blanks, or the slots of a style): where each hole stands, in a
 * string or bare between the punctuation. Undefined for every other text.
 */
export function jsonStringStates(text: string, holes: readonly Span[]): readonly ('in-string' | 'bare')[] | undefined {
  const pieces = holes.map((hole, index) => text.slice(holes[index - 1]?.end ?? 0, hole.start));
  const rest = text.slice(holes.at(-1)?.end ?? 0);
  if (!/^\s*[{[]/.test(pieces[0] ?? '')) return;

  // `null` is right in a string and as a value of its own, and unlike a digit it cannot grow together with its neighbours.
  if (!isJson(`${pieces.map((piece) => `${piece}null`).join('')}${rest}`)) return;

  let inString = false;
  const states: ('in-string' | 'bare')[] = [];
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at++) {
      // A backslash would escape whatever fills the hole behind it.
      if (piece[at] === '\\') {
        at++;
        if (at === piece.length) return;
      } else if (piece[at] === '"') inString = !inString;
    }
    states.push(inString ? 'in-string' : 'bare');
  }
  return states;
}
