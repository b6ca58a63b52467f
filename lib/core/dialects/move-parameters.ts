import type { Change, Draft } from './change';
import type { Edit } from './edit';
import { findParameters, isAspect, type Parameter } from './find-parameters';
import { holdsCode } from './holds-code';
import { startOfSpace } from './start-of-space';

/**
 * Midjourney reads parameters only behind the text, so those within it go to its end in their order. Where one of them is
 * not what it should be, nobody knows which words belong to it, so that all stay where they are.
 */
export function moveParameters({ text }: Draft): Change | undefined {
  const { all, trailing, hasBroken } = findParameters(text);
  const misplaced = all.slice(0, all.length - trailing.length).filter((each) => each.dashes === '--' || isAspect(each));
  if (misplaced.length === 0 || hasBroken || holdsCode(text)) return;

  const written = misplaced.map((each) => text.slice(each.start, each.valueEnd)).join(' ');
  const end = text.trimEnd().length;
  const first = trailing[0]?.start;
  const target: Edit =
    first === undefined
      ? { start: end, end: text.length, text: ` ${written}` }
      : { start: first, end: first, text: `${written} ` };
  return {
    label: { deed: 'parametersMoved', about: written.replace(/\s+/g, ' ') },
    edits: [...takeOut(text, misplaced), target],
  };
}

function takeOut(text: string, parameters: readonly Parameter[]): readonly Edit[] {
  const edits: Edit[] = [];
  let leading = 0;
  for (const { start, valueEnd, end } of parameters) {
    const from = startOfSpace(text, start);
    if (from <= leading) {
      const to = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
      edits.push({ start: leading, end: to, text: '' });
      leading = to;
      continue;
    }
    // The comma behind a parameter parts what stands around it, unless something else does.
    const kept = /[.,;:!?]/.test(text.charAt(from - 1)) ? '' : text.slice(valueEnd, end);
    edits.push({ start: from, end, text: kept });
  }
  return edits;
}
