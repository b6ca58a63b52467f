import type { Change, Draft } from './change';
import { exclusionItems } from './exclusion-items';
import { takeNegatives } from './take-negatives';

/** For Midjourney: the negative prompt, whether it is apart or a part of the text, as `--no`. */
export function offerNoParameter(draft: Draft): Change | undefined {
  const { text } = draft;
  if (/(?<!\S)--no(?![\w-])/i.test(text)) return;
  const { edits, negative } = takeNegatives(draft);
  const items = exclusionItems(negative);
  if (items.length === 0) return;

  const parameter = `--no ${items.join(', ')}`;
  const end = Math.max(text.trimEnd().length, edits.at(-1)?.end ?? 0);
  return {
    label: { deed: 'exclusionsAsParameter', about: parameter },
    edits: [...edits, { start: end, end: text.length, text: ` ${parameter}` }],
    negative: '',
  };
}
