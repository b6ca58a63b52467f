import type { Draft } from './change';
import type { Edit } from './edit';
import { startOfSpace } from './start-of-space';

interface TakenNegatives {
  /** Take the negative parts out of the text. */
  readonly edits: readonly Edit[];
  /** All that is negative: the draft's own, then that of the text. */
  readonly negative: string;
}

/**
 * The parts of a text that begin with "Negative prompt:", each up to the next empty line or parameter. A text that is
 * nothing else has none.
 */
export function takeNegatives({ text, negative }: Draft): TakenNegatives {
  const edits: Edit[] = [];
  const contents = [negative];
  const heading = /(?<=\n|[.!?] )[*_#]{0,4} ?negative prompts?[*_]{0,2} ?: ?[*_]{0,2}[ \n]?/gi;
  for (let match = heading.exec(text); match; match = heading.exec(text)) {
    const from = heading.lastIndex;
    end.lastIndex = from;
    const to = end.exec(text)?.index ?? text.length;
    // With the white space before it: what follows begins with its own.
    const start = startOfSpace(text, match.index);
    const content = text.slice(from, to).trim();
    heading.lastIndex = Math.max(from, to);
    if (content === '' || start === 0) continue;
    edits.push({ start, end: to, text: '' });
    contents.push(content);
  }
  return { edits, negative: contents.filter((content) => content !== '').join(', ') };
}

/** What A1111 writes of a picture goes on with its settings. */
const end = /\n[ \t]*\n|\nSteps: \d|\s--[a-z]/g;
