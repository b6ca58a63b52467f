import type { Change, Draft } from './change';
import { holdsCode } from './holds-code';

/** Line breaks become spaces: Midjourney reads them as such at best, and in Discord the first one may send. */
export function flattenLines({ text }: Draft): Change | undefined {
  if (holdsCode(text)) return;
  const edits = [...text.matchAll(/\s+/g)]
    .filter(([space]) => /[\n\r\u2028\u2029]/.test(space))
    .map(({ index, 0: space }) => {
      const end = index + space.length;
      return { start: index, end, text: index === 0 || end === text.length ? '' : ' ' };
    });
  return edits.length === 0 ? undefined : { label: { deed: 'oneLine', about: '' }, edits };
}
