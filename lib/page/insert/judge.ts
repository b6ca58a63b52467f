import { type FieldText, wholeText } from './field-text';
import { letters, lines, plain } from './letters';

/**
 * exact, text, unverified: as in `InsertOutcome`. glued: every character arrived, but not the line breaks. unchanged:
 * nothing arrived. shortened: a length limit of the page cut the end off. wrong: the field holds something else than the
 * draft with the text.
 */
export type Verdict = 'exact' | 'text' | 'glued' | 'unverified' | 'unchanged' | 'shortened' | 'wrong';

/** How much of the end of a text has to be in view, in characters, where an editor keeps only some lines in the page. */
const TAIL = 20;

/**
 * Compares what is in the field with what should be there.
 * @param partial The editor keeps only the lines in view in the page.
 */
export function judge(draft: FieldText, text: string, now: FieldText, partial: boolean): Verdict {
  const found = plain(wholeText(now));
  const wanted = plain(draft.before + text + draft.after);
  if (found === wanted) return 'exact';
  if (found === plain(wholeText(draft))) return 'unchanged';

  const foundLetters = letters(found);
  const textLetters = letters(text);
  const kept = letters(draft.before + draft.after);
  if (foundLetters === letters(wanted) || holdsBoth(foundLetters, kept, textLetters)) {
    if (found.includes(plain(text))) return 'exact';
    if (partial) return 'unverified';
    return lines(found).includes(lines(text)) ? 'text' : 'glued';
  }
  if (partial) return foundLetters.includes(textLetters.slice(-TAIL)) ? 'unverified' : 'wrong';
  return found.length > draft.before.length && wanted.startsWith(found) ? 'shortened' : 'wrong';
}

/** Whether the text stands somewhere in the draft, in one piece: an editor may have its caret where the page shows none. */
function holdsBoth(found: string, kept: string, text: string): boolean {
  if (found.length !== kept.length + text.length) return false;
  for (let at = found.indexOf(text); at !== -1; at = found.indexOf(text, at + 1)) {
    if (kept === found.slice(0, at) + found.slice(at + text.length)) return true;
  }
  return false;
}
