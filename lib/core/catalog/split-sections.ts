import { closesFence, fenceOf, findFences } from './find-fences';

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
  const close = lines.findIndex((line, index) => index > first && closesFence(line, opened));
  return close === last ? lines.slice(first + 1, last).join('\n') : undefined;
}

function fencedLines(lines: readonly string[]): ReadonlySet<number> {
  const fenced = new Set<number>();
  for (const { start, end } of findFences(lines)) for (let line = start; line <= end; line++) fenced.add(line);
  return fenced;
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
