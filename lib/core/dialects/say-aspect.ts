import type { Change, Draft } from './change';
import { isAspect } from './find-parameters';
import { ratiosIn } from './ratios-in';
import { sayAtEnd } from './say-at-end';

/** Says in words what `--ar` said before it was taken off. */
export function sayAspect({ text, removed }: Draft): Change | undefined {
  const ratio = removed.parameters.findLast(isAspect)?.value;
  if (!ratio || ratiosIn(text).includes(ratio)) return;
  const edits = sayAtEnd(text, `Aspect ratio ${ratio}`, removed.gap);
  return edits && { label: { deed: 'aspectInWords', about: ratio }, edits };
}
