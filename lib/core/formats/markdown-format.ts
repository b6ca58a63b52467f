import { draftPrompt, type PromptDraft } from '../catalog/draft-prompt';
import { type FrontMatter, readFrontMatter } from '../catalog/front-matter';
import { variablesOfTexts } from '../template/variables-of-texts';
import { awesomeListFormat } from './awesome-list-format';
import { toFlag, toLine, toLines, toText, toTime } from './field-values';
import { LONGEST_TEXT } from './import-limits';
import type { Format, ImportedPrompt, ImportReading, SkippedEntry } from './import-reading';
import { refuseFile } from './refuse-file';
import { titleOfFile } from './title-of-file';
import { titleOfText } from './title-of-text';
import { withDistinctKeys } from './with-distinct-keys';

/**
 * A file for each prompt: front matter, or at least the heading `Prompt`. It is read as the catalog's own files are, but
 * what is amiss in one field leaves that field empty and keeps the rest.
 */
export const markdownFormat: Format = {
  id: 'markdown',
  fits: (text, path) => {
    if (/\.(?:ya?ml|json|csv)$/i.test(path)) return false;
    if (!text.startsWith('---')) return promptHeading.test(text) && !awesomeListFormat.fits(text, path);
    const matter = readFrontMatter(text);
    // What is broken is ours to name, unless it only looks so because a rule stands first.
    return matter.ok ? matter.present : /^---[ \t]*[a-z]*[ \t]*\r?$/im.test(text);
  },
  read: readMarkdown,
};

const promptHeading = /^ {0,3}##[ \t]+\**prompts?\**:?[ \t]*\r?$/im;

function readMarkdown(text: string, path: string): ImportReading {
  if (text.length > 2 * LONGEST_TEXT) return refuseFile(path, { line: 0, reason: 'too-long', detail: '' });
  const matter = readFrontMatter(text);
  if (!matter.ok) {
    const reason = /^---[ \t]*(?:js|javascript|coffee|coffeescript|ts|typescript)\b/i.test(text)
      ? 'runs-code'
      : 'broken';
    return refuseFile(path, { line: matter.issue.line, reason, detail: matter.issue.message });
  }
  const place = { category: categoryOf(matter, path), slug: '' };
  const { body, heading } = takeHeading(matter);
  const draft = draftPrompt({ ...matter, body }, place);
  const whole = draft.prompt.text.trim() === '' ? withText(matter, draft) : draft;
  const detail = draft.prompt.title || heading;
  if (isEmpty(whole)) return refuseFile(path, { line: matter.bodyLine, reason: 'no-text', detail });
  if (whole.prompt.text.length > LONGEST_TEXT)
    return refuseFile(path, { line: matter.bodyLine, reason: 'too-long', detail });
  const surplus: SkippedEntry = { file: path, line: matter.bodyLine, reason: 'too-many', detail: `${draft.surplus}` };
  return {
    prompts: toPrompts(matter, whole, path, heading),
    wordLists: [],
    skipped: draft.surplus > 0 ? [surplus] : [],
  };
}

/** What only keeps something out is a prompt too. */
function isEmpty({ prompt }: PromptDraft): boolean {
  return prompt.text.trim() === '' && prompt.negative.trim() === '';
}

/** The file's own word for it, which may be that it has none, else its folder. */
function categoryOf(matter: FrontMatter, path: string): string {
  return matter.get('category') === '' ? '' : (path.split('/').at(-2) ?? '');
}

/** Where nothing says which text is the prompt, a heading on top is its title. */
function takeHeading(matter: FrontMatter): { readonly body: string; readonly heading: string } {
  const found = /^\s*# +(\S.*)(?:\n|$)/.exec(matter.body);
  if (!found || promptHeading.test(matter.body)) return { body: matter.body, heading: toLine(found?.[1]) };
  return { body: matter.body.slice(found[0].length), heading: toLine(found[1]) };
}

/** Some keep the prompt itself in the front matter. */
function withText(matter: FrontMatter, draft: PromptDraft): PromptDraft {
  const text = toLines(matter.get('prompt') ?? matter.get('content') ?? matter.get('text'));
  const variables = variablesOfTexts(text, draft.prompt.negative);
  return { ...draft, prompt: { ...draft.prompt, text, variables } };
}

function toPrompts(
  matter: FrontMatter,
  { prompt, variants, notes }: PromptDraft,
  path: string,
  heading: string,
): readonly ImportedPrompt[] {
  const first = prompt.title || toLine(matter.get('name')) || heading || titleOfFile(path) || titleOfText(prompt.text);
  const told = {
    notes,
    favourite: toFlag(matter.get('favorite') ?? matter.get('favourite')),
    createdAt: toTime(matter.get('created') ?? matter.get('date')),
    updatedAt: toTime(matter.get('updated')),
    ...(matter.get('pack') !== undefined && { pack: toLine(matter.get('pack')) }),
  };
  const key = toText(matter.get('id')).slice(0, longestKey) || path;
  return withDistinctKeys(
    [prompt, ...variants].map(({ id: _id, ...each }, index) => ({
      ...each,
      ...told,
      key: index === 0 ? key : `${key}/${index + 1}`,
      title: prompt.title === '' ? `${first}${each.title}` : each.title,
    })),
  );
}

/** UTF-16 code units. */
const longestKey = 1000;
