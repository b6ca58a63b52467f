import type { Blank } from './find-blanks';
import { isJson } from './is-json';

/**
 * For a text that is JSON once its blanks are filled: where each blank stands, in a string or bare between the
 * punctuation. Undefined for every other text.
 */
export function jsonStringStates(
  text: string,
  blanks: readonly Blank[],
): readonly ('in-string' | 'bare')[] | undefined {
  const pieces = blanks.map((blank, index) => text.slice(blanks[index - 1]?.end ?? 0, blank.start));
  const rest = text.slice(blanks.at(-1)?.end ?? 0);
  if (!/^\s*[{[]/.test(pieces[0] ?? '')) return;

  // `null` is right in a string and as a value of its own, and unlike a digit it cannot grow together with its neighbours.
  if (!isJson(`${pieces.map((piece) => `${piece}null`).join('')}${rest}`)) return;

  let inString = false;
  return pieces.map((piece) => {
    inString = endsInString(piece, inString);
    return inString ? 'in-string' : 'bare';
  });
}

function endsInString(piece: string, startsInString: boolean): boolean {
  let inString = startsInString;
  for (let at = 0; at < piece.length; at++) {
    if (piece[at] === '\\') at++;
    else if (piece[at] === '"') inString = !inString;
  }
  return inString;
}
