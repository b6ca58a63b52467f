import type { Change, Draft } from './change';
import { findParameters, isAspect } from './find-parameters';

/** `—ar 2:3` becomes `--ar 2:3`, and so does what follows it at the end of the text. */
export function mendDashes({ text }: Draft): Change | undefined {
  const { all, trailing } = findParameters(text);
  const broken = all.filter((each) => each.dashes !== '--' && (isAspect(each) || trailing.includes(each)));
  if (broken.length === 0) return;
  return {
    label: { deed: 'dashesMended', about: broken.map(({ dashes, flag }) => dashes + flag).join(' ') },
    edits: broken.map(({ start, dashes }) => {
      const isApart = start === 0 || /\s/.test(text.charAt(start - 1));
      return { start, end: start + dashes.length, text: isApart ? '--' : ' --' };
    }),
  };
}
