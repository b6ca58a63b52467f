/** A code block of a markdown text, by the indexes of its lines. */
export interface FencedBlock {
  /** The line of the opening fence. */
  readonly start: number;
  /** The line of the closing one. */
  readonly end: number;
  /** The first word behind the opening fence, in small letters; '' for none. */
  readonly language: string;
}

/**
 * The code blocks between fences, from first to last: three or more backticks or tildes, closed by at least as many of
 * the same. A fence that is never closed is none: it must not hide the rest.
 */
export function findFences(lines: readonly string[]): readonly FencedBlock[] {
  const longestAhead = longestClosings(lines);
  const blocks: FencedBlock[] = [];
  let open: (Fence & { readonly start: number }) | undefined;
  lines.forEach((line, index) => {
    if (open) {
      if (!closesFence(line, open)) return;
      blocks.push({ start: open.start, end: index, language: open.language });
      open = undefined;
      return;
    }
    const fence = fenceOf(line, 'open');
    if (fence && (longestAhead[index + 1]?.[fence.mark] ?? 0) >= fence.length) open = { ...fence, start: index };
  });
  return blocks;
}

export interface Fence {
  readonly mark: string;
  readonly length: number;
  readonly language: string;
}

export function closesFence(line: string, open: Fence): boolean {
  const fence = fenceOf(line, 'close');
  return fence?.mark === open.mark && fence.length >= open.length;
}

/** Three or more backticks or tildes, indented by at most three spaces; only an opening one has a language after it. */
export function fenceOf(line: string, kind: 'open' | 'close'): Fence | undefined {
  const found = /^ {0,3}(`{3,}|~{3,})/.exec(line);
  if (!found?.[1]) return;
  const rest = line.slice(found[0].length);
  const mark = found[1].charAt(0);
  if (kind === 'close' ? rest.trim() !== '' : mark === '`' && rest.includes('`')) return;
  return { mark, length: found[1].length, language: rest.trim().split(/\s/, 1)[0]?.toLowerCase() ?? '' };
}

/** For each line, the length of the longest closing fence from there on, by its character. */
function longestClosings(lines: readonly string[]): readonly Readonly<Record<string, number>>[] {
  let ahead: Readonly<Record<string, number>> = {};
  return lines
    .toReversed()
    .map((line) => {
      const fence = fenceOf(line, 'close');
      if (fence && (ahead[fence.mark] ?? 0) < fence.length) ahead = { ...ahead, [fence.mark]: fence.length };
      return ahead;
    })
    .reverse();
}
