import type { Change, Draft } from './change';
import { applyEdits, type Edit } from './edit';
import { holdsJson } from './holds-json';

/**
 * Line ends become `\n`, all spaces but the ideographic one become the ordinary space, and what cannot be seen goes: zero
 * widths, controls, marks of direction, and tags outside a flag like Scotland's. Joiners stay where they shape letters
 * and emoji.
 */
export function cleanCharacters({ text, negative }: Draft): Change | undefined {
  const edits = findUnclean(text);
  const negativeEdits = findUnclean(negative);
  const all = [...edits, ...negativeEdits];
  if (all.length === 0) return;
  return {
    label: {
      deed: all.every((edit) => edit.text === '\n') ? 'lineEndsMended' : 'hiddenCharactersCleaned',
      about: '',
    },
    edits,
    negative: applyEdits(negative, negativeEdits),
  };
}

function findUnclean(text: string): readonly Edit[] {
  // In a JSON string these three are characters like others, and a line break in their place would end the string.
  const lineEnds = holdsJson(text) ? /\r\n?/ : /\r\n?|[\u2028\u2029\u0085]/;
  const unclean = new RegExp(`(${lineEnds.source})|(${spaces.source})|${flag.source}|${hidden.source}`, 'gu');
  return [...text.matchAll(unclean)]
    .filter(([, , , kept]) => kept === undefined)
    .map(({ index, 0: found, 1: lineEnd, 2: space }) => ({
      start: index,
      end: index + found.length,
      text: lineEnd ? '\n' : space ? ' ' : '',
    }));
}

const spaces = /(?![ \u3000])\p{Zs}/u;

/** A black flag, the letters of its country and the mark of their end. */
const flag = /(\u{1F3F4}[\u{E0030}-\u{E007A}]{1,8}\u{E007F})/u;

const hidden =
  /(?![\t\n\r\u0085])\p{Cc}|[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|(?<![^ -~\s])[\u200C\u200D]+(?![^ -~\s])/u;
