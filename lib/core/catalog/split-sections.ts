/** A `##` heading outside code fences, and the lines below it up to the next one. */
export interface Section {
  /** As written, without marks; '' for what stands before the first heading. */
  readonly heading: string;
  /** Indexes of lines: the heading's own (-1 for what stands before the first), and the one after the section. */
  readonly line: number;
  readonly end: number;
}

/** Sections that follow each other without a gap, from the first line to the last. */
export function splitSections(lines: readonly string[]): readonly Section[] {
  const fenced = fencedLines(lines);
  const headings = lines.flatMap((line, index) => {
    const heading = fenced.has(index) ? undefined : headingOf(line);
    return heading === undefined ? [] : [{ heading, line: index }];
  });
  return [{ heading: '', line: -1 }, ...headings].map((start, index) => ({
    ...start,
    end: headings[index]?.line ?? lines.length,
  }));
}

/** The text inside a code fence that spans all lines but blank ones at either end; undefined where there is none. */
export function unwrapFence(lines: readonly string[]): string | undefined {
  const first = lines.findIndex(isNotBlank);
  const last = lines.findLastIndex(isNotBlank);
  const opened = fenceOf(lines[first] ?? '', 'open');
  if (!opened || last <= first) return;
  const close = lines.findIndex((line, index) => index > first && closes(line, opened));
  return close === last ? lines.slice(first + 1, last).join('\n') : undefined;
}

interface Fence {
  readonly mark: string;
  readonly length: number;
}

/** Indexes of the lines that belong to code fences. A fence that is never closed is none: it must not hide the rest. */
function fencedLines(lines: readonly string[]): ReadonlySet<number> {
  const longestAhead = longestClosings(lines);
  const fenced = new Set<number>();
  let open: Fence | undefined;
  lines.forEach((line, index) => {
    if (open) {
      fenced.add(index);
      if (closes(line, open)) open = undefined;
      return;
    }
    const fence = fenceOf(line, 'open');
    if (!fence || (longestAhead[index + 1]?.[fence.mark] ?? 0) < fence.length) return;
    fenced.add(index);
    open = fence;
  });
  return fenced;
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

function closes(line: string, open: Fence): boolean {
  const fence = fenceOf(line, 'close');
  return fence?.mark === open.mark && fence.length >= open.length;
}

/** Three or more backticks or tildes, indented by at most three spaces; only an opening one has a language after it. */
function fenceOf(line: string, kind: 'open' | 'close'): Fence | undefined {
  const found = /^ {0,3}(`{3,}|~{3,})/.exec(line);
  if (!found?.[1]) return;
  const rest = line.slice(found[0].length);
  const mark = found[1].charAt(0);
  if (kind === 'close' ? isNotBlank(rest) : mark === '`' && rest.includes('`')) return;
  return { mark, length: found[1].length };
}

/** A longer line is no heading that means anything here. */
const maxHeading = 120;

function headingOf(line: string): string | undefined {
  if (line.length > maxHeading) return;
  return /^ {0,3}##[ \t]+(.*)$/
    .exec(line)?.[1]
    ?.replace(/[ \t]+#+[ \t]*$/, '')
    .trim();
}

function isNotBlank(line: string): boolean {
  return line.trim() !== '';
}
