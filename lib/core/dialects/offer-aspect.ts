import type { Change, Draft } from './change';
import { ratiosIn } from './ratios-in';
import { sayAtEnd } from './say-at-end';
import { toWholeRatio } from './to-whole-ratio';

/** For models that are told everything in words: the aspect ratio that the prompt is meant for, if its text names none. */
export function offerAspect({ text }: Draft, aspect: string): Change | undefined {
  const ratio = toWholeRatio(aspect);
  if (!ratio || ratiosIn(text).length > 0) return;
  const sentence = `Aspect ratio ${ratio}`;
  const edits = sayAtEnd(text, sentence);
  return edits && { label: { deed: 'aspectSentence', about: sentence }, edits };
}
