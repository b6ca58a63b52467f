import type { Change, Draft } from './change';
import { excludedBy } from './excluded-by';
import { sayAtEnd } from './say-at-end';

/** Says in words what `--no` said before it was taken off. */
export function sayExclusions({ text, removed }: Draft): Change | undefined {
  const excluded = excludedBy(removed);
  const edits = excluded === '' ? undefined : sayAtEnd(text, `Without ${excluded}`, removed.gap);
  return edits && { label: { deed: 'exclusionsInWords', about: '' }, edits };
}
