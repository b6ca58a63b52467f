import type { Change } from './change';
import { findParameters } from './find-parameters';

/**
 * Puts a sentence at the end of a text: on a line of its own where `gap` has a line break, else as the last item of a list
 * or as the next sentence. undefined behind a flag without its value, which would take the words for it.
 *
 * @param sentence with a capital and without a full stop.
 * @param gap the white space that stood before what the sentence replaces; without one, what parts the text's own
 * paragraphs.
 */
export function sayAtEnd(
  text: string,
  sentence: string,
  gap = text.trim().includes('\n') ? '\n\n' : '',
): Change['edits'] | undefined {
  const body = text.trimEnd();
  const said = body + separate(body, sentence, gap);
  if (findParameters(said).trailing.length > 0) return;
  return [{ start: body.length, end: text.length, text: said.slice(body.length) }];
}

function separate(body: string, sentence: string, gap: string): string {
  if (body === '') return `${sentence}.`;
  if (gap.includes('\n')) return `${gap}${sentence}.`;
  if (/[^,:;\P{Po}]['"”’)]?$/u.test(body)) return ` ${sentence}.`;
  const item = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return /[,:;]$/.test(body) ? ` ${item}` : `, ${item}`;
}
