import { writeArgument } from '../formats/write-argument';
import type { PromptDraft } from '../library/prompt-draft';
import type { Prompt } from '../prompt';
import { composeStack } from '../styles/compose-stack';
import { isStyle } from '../styles/is-style';
import { unfilled } from '../template/filled-text';
import { findBlanks } from '../template/find-blanks';
import { variablesOfTexts } from '../template/variables-of-texts';
import { aspectOf, needOf } from './finish-prompt';
import { variablesOfParts } from './variables-of-parts';

/** UTF-16 code units: more than a title that someone reads. */
const LONGEST_TITLE = 200;

/**
 * Prompts that are combined as one prompt of the user's own, with their blanks still open. Blanks in the forms of other
 * tools become ours, since a text with blanks of ours is read for no others.
 */
export function draftOfParts(parts: readonly Prompt[]): PromptDraft {
  const text = composeStack(parts.map((part) => unfilled(withOwnBlanks(part.text)))).text;
  const negatives = parts.map((part) => withOwnBlanks(part.negative)).filter((negative) => negative !== '');
  const negative = [...new Set(negatives)].join(', ');
  const subject = parts.find((part) => !isStyle(part.text)) ?? parts[0];
  return {
    title: parts
      .map(({ title }) => title)
      .join(' + ')
      .slice(0, LONGEST_TITLE),
    category: subject?.category ?? '',
    tags: [...new Set(parts.flatMap(({ tags }) => tags))],
    author: '',
    authorUrl: '',
    sourceUrl: '',
    preview: '',
    lead: subject?.lead ?? '',
    notes: '',
    text,
    negative,
    aspect: aspectOf(parts),
    needsImage: needOf(parts),
    variables: variablesOfTexts(text, negative, variablesOfParts(parts)),
  };
}

function withOwnBlanks(text: string): string {
  let written = '';
  let from = 0;
  for (const blank of findBlanks(text)) {
    if (blank.form === 'plain' || blank.form === 'escaped') return text;
    written += text.slice(from, blank.start) + writeArgument(blank);
    from = blank.end;
  }
  return written + text.slice(from);
}
