import { type Section, splitSections, unwrapFence } from './split-sections';

/** A further text of the same entry, from a second `## Prompt` heading. */
export interface Variant {
  /** The heading, for example `Prompt 2`. */
  readonly heading: string;
  readonly text: string;
}

export interface PromptBody {
  readonly lead: string;
  readonly text: string;
  /** Index of the line at which a reader looks for the prompt. */
  readonly textLine: number;
  readonly variants: readonly Variant[];
  readonly negative: string;
  /** What stands below `Notes`, or ''. */
  readonly notes: string;
  /** The first link of the section `Source`, or ''. */
  readonly source: string;
}

/**
 * The parts of a prompt's markdown. The prompt stands below `## Prompt`, up to a heading that is known to follow it;
 * one file in six of the largest collection in this format has no such heading, and there the prompt comes first.
 * Headings that nobody knows are part of the prompt.
 */
export function readBody(body: string): PromptBody {
  const lines = body.split('\n');
  const sections = joinUnknown(splitSections(lines));
  const contentOf = (section: Section | undefined) => (section ? lines.slice(section.line + 1, section.end) : []);
  const contentOfKind = (kind: Kind) => contentOf(sections.find((section) => kindOf(section.heading) === kind));

  const opening = contentOf(sections[0]);
  const prompts = sections
    .filter((section) => kindOf(section.heading) === 'prompt')
    .map((section) => ({ heading: section.heading, line: section.line, text: textOf(contentOf(section)) }));
  const written = prompts.filter((section) => section.text.trim() !== '');
  const [first, ...others] = written.length > 0 ? written : prompts;

  return {
    ...(first
      ? { lead: leadOf(opening), text: first.text, textLine: first.line }
      : { ...splitLead(opening), textLine: Math.max(0, opening.findIndex(isNotBlank)) }),
    variants: others.map(({ heading, text }) => ({ heading, text })),
    negative: textOf(contentOfKind('negative')),
    notes: contentOfKind('notes').join('\n').trim(),
    source: firstLink(contentOfKind('source').join('\n')),
  };
}

type Kind = 'prompt' | 'negative' | 'notes' | 'source' | 'trailing';

const trailingHeadings = new Set([
  'example output',
  'example outputs',
  'example',
  'examples',
  'reference image',
  'reference images',
  'tips',
  'variations',
]);

function kindOf(heading: string): Kind | undefined {
  const name = heading.toLowerCase().replace(/^\*+|[*:]+$/g, '');
  // `Prompt`, `Prompt 2`, `Prompt (night)`, `Prompt: night`; but `Prompt engineering` is somebody's own heading.
  if (/^prompts?(?: ?[\d(#:–—-].*)?$/.test(name)) return 'prompt';
  if (/^negative prompts?$/.test(name)) return 'negative';
  if (name === 'notes' || name === 'note') return 'notes';
  if (name === 'source' || name === 'sources') return 'source';
  if (trailingHeadings.has(name)) return 'trailing';
}

/** Makes every unknown section, heading and all, a piece of the one before it. */
function joinUnknown(sections: readonly Section[]): readonly Section[] {
  const known = sections.filter((section, index) => index === 0 || kindOf(section.heading));
  return known.map((section, index) => ({ ...section, end: known[index + 1]?.line ?? sections.at(-1)?.end ?? 0 }));
}

/** A fence around the whole is taken off, and what is inside keeps every space. */
function textOf(lines: readonly string[]): string {
  return unwrapFence(lines) ?? lines.join('\n').trim();
}

/** What stands before the prompt, without headings and without emphasis around the whole. */
function leadOf(lines: readonly string[]): string {
  const start = lines.findIndex((line) => isNotBlank(line) && !isTitle(line));
  if (start === -1) return '';
  const end = lines.findIndex((line, index) => index > start && isTitle(line));
  return withoutEmphasis(
    lines
      .slice(start, end === -1 ? undefined : end)
      .join('\n')
      .trim(),
  );
}

function isTitle(line: string): boolean {
  return /^#{1,2}[ \t]/.test(line);
}

/** Where no heading says which is which: an italic first paragraph is the lead, and the rest is the prompt. */
function splitLead(lines: readonly string[]): { readonly lead: string; readonly text: string } {
  const start = lines.findIndex(isNotBlank);
  const end = lines.findIndex((line, index) => index > start && !isNotBlank(line));
  const paragraph = lines
    .slice(Math.max(0, start), end === -1 ? undefined : end)
    .join('\n')
    .trim();
  const lead = withoutEmphasis(paragraph);
  if (end === -1 || lead === paragraph || !lines.slice(end).some(isNotBlank)) return { lead: '', text: textOf(lines) };
  return { lead: oneLine(lead), text: textOf(lines.slice(end)) };
}

function withoutEmphasis(text: string): string {
  return /^(\*\*|\*|__|_)(?=\S)([^*_]+)\1$/.exec(text)?.[2]?.trim() ?? text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function firstLink(text: string): string {
  return /https?:\/\/[^\s<>()[\]"'`]+/i.exec(text)?.[0] ?? '';
}

function isNotBlank(line: string): boolean {
  return line.trim() !== '';
}
