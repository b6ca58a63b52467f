import { isWebAddress } from '../catalog/is-web-address';
import type { ImageNeed } from '../prompt';
import { variablesBeside } from '../template/variables-beside';
import { LONGEST_TEXT } from './import-limits';
import type { ImportedPrompt, ImportReading, SkippedEntry, SkipReason } from './import-reading';
import { importedPrompt } from './imported-prompt';
import { type Label, labelOf } from './markdown-labels';
import { findLinks, readEntryHeading } from './read-entry-heading';
import { readLabelLine } from './read-label-line';
import { type MarkdownBlock, scanMarkdown } from './scan-markdown';
import { titleOfText } from './title-of-text';
import { withDistinctKeys } from './with-distinct-keys';

export interface AwesomeList extends ImportReading {
  /** How many entries hold a prompt, and how many of them say by a word, such as `**Prompt:**`, that they are prompts. */
  readonly entries: number;
  readonly labelled: number;
}

/**
 * The prompts of a list on one page: below each entry's heading stands a code block, or a text behind the word
 * `Prompt`, and around it who wrote it and where it was found. One walk over the page's blocks, whatever level its
 * headings have: a heading that announces something (`#### Prompt`, `#### Details`) belongs to the entry above, any
 * other begins an entry, and those without a prompt are the page's chapters.
 */
export function readAwesomeList(source: string, path: string): AwesomeList {
  const entries: Entry[] = [];
  const chapters: { readonly level: number; readonly title: string }[] = [];
  let entry: Entry | undefined;
  for (const block of scanMarkdown(source)) {
    if (block.kind !== 'heading') {
      if (entry) addBlock(entry, block);
      continue;
    }
    const label = labelOf(block.text);
    if (label && entry) {
      startLabel(entry, label);
      continue;
    }
    while ((chapters.at(-1)?.level ?? 0) >= block.level) chapters.pop();
    const chapter = chapters.findLast((each) => each.level > 1);
    entry = startEntry(block.text, block.line, chapter?.title ?? '', label);
    entries.push(entry);
    chapters.push({ level: block.level, title: withoutPictures(entry.title) });
  }
  return toReading(entries, path);
}

function withoutPictures(title: string): string {
  return title.replace(/\p{Extended_Pictographic}|\u200D|\uFE0F/gu, '').trim();
}

/** An entry while it is being read. */
interface Entry {
  readonly line: number;
  readonly category: string;
  title: string;
  author: string;
  authorUrl: string;
  sourceUrl: string;
  preview: string;
  lead: string[];
  notes: string[];
  texts: string[];
  negative: string;
  /** undefined as long as the page does not say. */
  needsImage: ImageNeed | undefined;
  isLabelled: boolean;
  /** What the last label announced, and whether the text that it announced is still being read. */
  label: Label | undefined;
  isOpen: boolean;
}

function startEntry(heading: string, line: number, category: string, label: Label | undefined): Entry {
  return {
    line,
    category,
    ...(label ? { title: '', author: '', authorUrl: '', sourceUrl: '' } : readEntryHeading(heading)),
    preview: '',
    lead: [],
    notes: [],
    texts: [],
    negative: '',
    needsImage: undefined,
    isLabelled: label === 'prompt',
    label,
    isOpen: false,
  };
}

function startLabel(entry: Entry, label: Label): void {
  entry.label = label;
  entry.isOpen = false;
  if (label === 'prompt') entry.isLabelled = true;
}

function addBlock(entry: Entry, block: Exclude<MarkdownBlock, { kind: 'heading' }>): void {
  if (block.kind === 'fence') addFence(entry, block);
  else if (block.kind === 'quote') addLine(entry, block.text, true);
  else addLine(entry, block.text, false);
}

function addFence(entry: Entry, { language, text }: { readonly language: string; readonly text: string }): void {
  if (text.trim() === '') return;
  if (entry.label === 'negative') entry.negative ||= text;
  else if (entry.label === 'prompt' || (entry.label === undefined && textLanguages.has(language))) {
    // What was read so far between the label and the block only introduced it.
    if (entry.isOpen) entry.texts.pop();
    entry.texts.push(text);
  }
  entry.isOpen = false;
}

/** What code blocks of prompts are marked as; any other is code. */
const textLanguages = new Set([
  '',
  'text',
  'txt',
  'plain',
  'plaintext',
  'markdown',
  'md',
  'json',
  'prompt',
  'yaml',
  'yml',
  'xml',
]);

function addLine(entry: Entry, line: string, isQuote: boolean): void {
  const image = imageOf(line);
  if (image !== undefined) entry.preview ||= image;
  const labelled = isQuote ? undefined : readLabelLine(line);
  if (labelled) {
    startLabel(entry, labelled.label);
    addLabelled(entry, labelled.label, labelled.rest);
    return;
  }
  if (isFurniture(line)) {
    entry.isOpen = false;
    return;
  }
  addText(entry, line);
}

function addLabelled(entry: Entry, label: Label, rest: string): void {
  if (label === 'author' || label === 'source') addOrigin(entry, label, rest);
  else if (label === 'input')
    entry.needsImage = /image|photo|picture|图|画像|写真/i.test(rest) ? 'required' : entry.needsImage;
  else if (rest !== '') addText(entry, rest);
}

function addOrigin(entry: Entry, label: 'author' | 'source', text: string): void {
  const links = findLinks(text);
  const handle = links.find((link) => link.text.startsWith('@'));
  const post = links.find((link) => link !== handle) ?? handle;
  const bare = isWebAddress(text.trim()) ? text.trim() : '';
  if (label === 'author') {
    const [link] = links;
    entry.author ||= link?.text ?? (bare === '' ? text.trim().slice(0, longestName) : '');
    entry.authorUrl ||= link?.url ?? bare;
    return;
  }
  entry.sourceUrl ||= post?.url ?? bare;
  entry.author ||= handle?.text ?? '';
  if (handle !== post) entry.authorUrl ||= handle?.url ?? '';
}

const longestName = 100;

function addText(entry: Entry, line: string): void {
  const { label } = entry;
  if (label === 'prompt') addPromptLine(entry, line);
  else if (line === '' || label === 'other' || label === 'input') return;
  else if (label === 'author' || label === 'source') addOrigin(entry, label, line.replace(/^[-*+]\s+/, ''));
  else if (label === 'negative') entry.negative ||= line;
  else if (label === 'notes') entry.notes.push(line);
  else if (label === 'lead' || entry.texts.length === 0) entry.lead.push(line);
}

/** Text behind the word `Prompt` goes on until something else begins; a code block takes its place. */
function addPromptLine(entry: Entry, line: string): void {
  if (entry.isOpen) {
    entry.texts.push(`${entry.texts.pop()}\n${line}`);
  } else if (line !== '' && entry.texts.length === 0) {
    entry.texts.push(line);
    entry.isOpen = true;
  }
}

/** The address of a line's first picture; undefined for a line without one. */
function imageOf(line: string): string | undefined {
  const address =
    /!\[[^[\]]*\]\(([^()\s]{1,1000})[^()]*\)/.exec(line)?.[1] ??
    /<img\s[^<>]*?src=["']([^"'<>]{1,1000})["']/i.exec(line)?.[1];
  if (address === undefined || /shields\.io|\/badge/i.test(address)) return;
  return isWebAddress(address) || !/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : '';
}

/** Pictures, tags, tables and rules are no part of a text. */
function isFurniture(line: string): boolean {
  return /^(?:!\[|\[!\[|<\/?[a-z!]|\||(?:[-*_]\s*){3,}$)/i.test(line);
}

function toReading(entries: readonly Entry[], path: string): AwesomeList {
  // A page that is called `Prompts` and nothing else lacks none.
  const skipped = entries.flatMap((entry): readonly SkippedEntry[] => {
    const reason = faultOf(entry);
    return reason ? [{ file: path, line: entry.line, reason, detail: entry.title }] : [];
  });
  const whole = entries.filter((entry) => faultOf(entry) === undefined && promptTexts(entry).length > 0);
  return {
    prompts: withDistinctKeys(whole.flatMap((entry) => toPrompts(entry, path))),
    wordLists: [],
    skipped,
    entries: whole.length,
    labelled: whole.filter((entry) => entry.isLabelled).length,
  };
}

function faultOf(entry: Entry): SkipReason | undefined {
  if (entry.texts.length > mostTexts) return 'too-many';
  if ([...entry.texts, entry.negative].some((text) => text.length > LONGEST_TEXT)) return 'too-long';
  return entry.isLabelled && entry.title !== '' && promptTexts(entry).length === 0 ? 'no-text' : undefined;
}

/** Of one entry; each is looked through together with the entry's negative prompt. */
const mostTexts = 100;

function promptTexts(entry: Entry): readonly string[] {
  return entry.texts.map(withoutTicks).filter((text) => text.trim() !== '');
}

/** A text that stands in backticks as a whole. */
function withoutTicks(text: string): string {
  const trimmed = text.trim();
  return /^`[^`]+`$/.test(trimmed) ? trimmed.slice(1, -1) : /^\s*[{[]/.test(text) ? text : trimmed;
}

function toPrompts(entry: Entry, path: string): readonly ImportedPrompt[] {
  const { category, author, authorUrl, sourceUrl, preview, negative, needsImage } = entry;
  const shared = {
    category,
    author,
    authorUrl,
    sourceUrl,
    preview,
    ...(needsImage && { needsImage }),
    negative: negative.trim(),
    lead: leadOf(entry.lead),
    notes: entry.notes.join('\n'),
  };
  const variablesIn = variablesBeside(shared.negative);
  return promptTexts(entry).map((text, index) => {
    const title = entry.title || titleOfText(text);
    const numbered = index === 0 ? title : `${title} (${index + 1})`;
    return importedPrompt({
      ...shared,
      key: `${path}#${numbered}`,
      title: numbered,
      text,
      variables: variablesIn(text),
    });
  });
}

/** The first paragraph's worth of what stands before the prompt, as one line of plain words. */
function leadOf(lines: readonly string[]): string {
  const text = lines
    .join(' ')
    .slice(0, longestLead)
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return /^(\*\*?|__?)([^*_]+)\1$/.exec(text)?.[2] ?? text;
}

const longestLead = 500;
