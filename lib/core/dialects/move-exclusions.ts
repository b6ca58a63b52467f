import type { Change, Draft } from './change';
import { excludedBy } from './excluded-by';

/** Adds to the negative prompt what `--no` said before it was taken off. */
export function moveExclusions({ negative, removed }: Draft): Change | undefined {
  const excluded = excludedBy(removed);
  if (excluded === '') return;
  return {
    label: { deed: 'exclusionsInNegative', about: '' },
    edits: [],
    negative: negative === '' ? excluded : `${negative}, ${excluded}`,
  };
}
