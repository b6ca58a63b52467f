import type { Change, Draft } from './change';
import { exclusionItems } from './exclusion-items';
import { sayAtEnd } from './say-at-end';

/** For models that have no box for the negative prompt and read sentences. */
export function offerNegativeInWords({ text, negative }: Draft): Change | undefined {
  const items = exclusionItems(negative);
  const sentence = `Without ${items.join(', ')}`;
  if (items.length === 0 || text.toLowerCase().includes(sentence.toLowerCase())) return;
  const edits = sayAtEnd(text, sentence);
  return edits && { label: { deed: 'negativeInWords', about: sentence }, edits, negative: '' };
}
