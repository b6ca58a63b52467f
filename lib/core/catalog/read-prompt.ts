import type { Prompt, Variable } from '../prompt';
import { variableKey } from '../template/variable-key';
import { type DescribedVariable, variablesOf } from '../template/variables-of';
import { readFrontMatter } from './front-matter';
import type { PromptIssue } from './prompt-issue';
import { readBody } from './read-body';
import {
  readAspect,
  readAuthor,
  readImageNeed,
  readList,
  readNegative,
  readPreview,
  readText,
  readUrl,
  readVariables,
} from './read-fields';

export interface PromptPlace {
  /** The category of a file that names none itself: its folder. */
  readonly category: string;
  /** The file's name without its ending. */
  readonly slug: string;
}

export type ReadPrompt =
  | {
      readonly ok: true;
      readonly prompt: Prompt;
      /** The other texts of a file with several `## Prompt` headings, each a prompt like the first in all else. */
      readonly variants: readonly Prompt[];
      /** Variables that the front matter describes and no text uses; they are no part of the prompt. */
      readonly unused: readonly string[];
      readonly issues: readonly [];
    }
  | { readonly ok: false; readonly issues: readonly PromptIssue[] };

/**
 * Reads a prompt's file, ours or a stranger's, as tolerantly as it can be read without guessing. What it cannot read
 * comes back as issues, all at once. Line ends become `\n`; links that are not http(s) are dropped.
 */
export function readPrompt(source: string, place: PromptPlace): ReadPrompt {
  if (source.length > maxCharacters) {
    return {
      ok: false,
      issues: [{ line: 1, message: `The file is longer than ${maxCharacters} characters: split it.` }],
    };
  }
  const matter = readFrontMatter(source);
  if (!matter.ok) return { ok: false, issues: [matter.issue] };
  if (!matter.present) return { ok: false, issues: [{ line: 1, message: noFrontMatter }] };

  const issues: PromptIssue[] = [];
  const complain = (key: string, message: string) => issues.push({ line: matter.lineOf(key), message });
  const body = readBody(matter.body);

  const title = readText(matter, 'title', complain);
  const category = readText(matter, 'category', complain) || place.category;
  const described = readVariables(matter, complain);
  const shared = {
    category,
    tags: readList(matter, 'tags', complain),
    ...readAuthor(matter, complain),
    sourceUrl: readUrl(matter, 'source_url', complain) || body.source,
    preview: readPreview(matter, complain),
    lead: readText(matter, 'lead', complain) || body.lead,
    negative: readNegative(matter, complain) || body.negative,
    aspect: readAspect(matter, complain),
    needsImage: readImageNeed(matter, complain),
  };

  if (title === '' && typeof (matter.get('title') ?? '') === 'string') {
    complain('title', 'The title is missing: add "title: …" to the front matter.');
  }
  if (category === '') complain('category', 'The category is missing: add "category: …" to the front matter.');
  if (body.text.trim() === '') {
    const line = matter.bodyLine + body.textLine;
    issues.push({ line, message: 'The prompt itself is missing: write it below a line "## Prompt".' });
  }
  if (issues.length > 0) return { ok: false, issues };

  const toPrompt = (id: string, name: string, text: string): Prompt => ({
    id,
    title: name,
    ...shared,
    text,
    variables: variablesOfBoth(text, shared.negative, described),
  });
  const id = `${category}/${place.slug}`;
  const prompt = toPrompt(id, title, body.text);
  const variants = body.variants.map((variant, index) =>
    toPrompt(`${id}-${index + 2}`, `${title} (${labelOf(variant.heading, index + 2)})`, variant.text),
  );
  const used = new Set([prompt, ...variants].flatMap((each) => each.variables.map((one) => variableKey(one.name))));
  const unused = described.map((variable) => variable.name).filter((name) => !used.has(variableKey(name)));
  return { ok: true, prompt, variants, unused, issues: [] };
}

/** Characters; the longest prompt in the public collections has 16,000. */
const maxCharacters = 500_000;

const noFrontMatter =
  'There is no front matter: begin the file with a line "---", then "title: …", then another "---".';

/** A negative prompt may have blanks of its own. */
function variablesOfBoth(text: string, negative: string, described: readonly DescribedVariable[]): readonly Variable[] {
  const variables = variablesOf(text, described);
  const keys = new Set(variables.map((variable) => variableKey(variable.name)));
  return [
    ...variables,
    ...variablesOf(negative, described).filter((variable) => !keys.has(variableKey(variable.name))),
  ];
}

/** What tells a variant from the first text: `Prompt (night)` is `night`, `Prompt` alone its number. */
function labelOf(heading: string, number: number): string {
  return (
    heading
      .replace(/^prompts?/i, '')
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim() || String(number)
  );
}
