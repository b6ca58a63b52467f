import type { Prompt } from '../prompt';
import { variableKey } from '../template/variable-key';
import { variablesBeside } from '../template/variables-beside';
import { detectImageNeed } from './detect-image-need';
import type { FrontMatter } from './front-matter';
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

export interface PromptDraft {
  /** What could be read; any field may be ''. */
  readonly prompt: Prompt;
  /** The other texts of a file with several `## Prompt` headings, each a prompt like the first in all else. */
  readonly variants: readonly Prompt[];
  /** Variables that the front matter describes and no text uses; they are no part of the prompt. */
  readonly unused: readonly string[];
  readonly notes: string;
  /** How many further texts were left out. */
  readonly surplus: number;
  /** What is missing, and the fields that could not be read and stand empty. */
  readonly issues: readonly PromptIssue[];
}

/** All that a prompt's file says, whether or not it is a whole prompt. */
export function draftPrompt(matter: FrontMatter, place: PromptPlace): PromptDraft {
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
  };

  const statedNeed = readImageNeed(matter, complain);
  if (title === '' && typeof (matter.get('title') ?? '') === 'string') {
    complain('title', 'The title is missing: add "title: …" to the front matter.');
  }
  if (category === '') complain('category', 'The category is missing: add "category: …" to the front matter.');
  if (body.text.trim() === '') {
    const line = matter.bodyLine + body.textLine;
    issues.push({ line, message: 'The prompt itself is missing: write it below a line "## Prompt".' });
  }

  const variablesIn = variablesBeside(shared.negative, described);
  const toPrompt = (id: string, name: string, text: string): Prompt => ({
    id,
    title: name,
    ...shared,
    needsImage: statedNeed ?? detectImageNeed(text),
    text,
    variables: variablesIn(text),
  });
  const id = `${category}/${place.slug}`;
  const prompt = toPrompt(id, title, body.text);
  if (body.variants.length > mostVariants) {
    issues.push({ line: matter.bodyLine, message: `There are more than ${mostVariants} prompts: split the file.` });
  }
  const variants = body.variants
    .slice(0, mostVariants)
    .map((variant, index) =>
      toPrompt(`${id}-${index + 2}`, `${title} (${labelOf(variant.heading, index + 2)})`, variant.text),
    );
  const used = new Set([prompt, ...variants].flatMap((each) => each.variables.map((one) => variableKey(one.name))));
  const unused = described.map((variable) => variable.name).filter((name) => !used.has(variableKey(name)));
  const surplus = body.variants.length - variants.length;
  return { prompt, variants, unused, surplus, notes: readNotes(matter) || body.notes, issues };
}

/** Each is read with all that the front matter describes, so that a hostile file must not have them without end. */
const mostVariants = 100;

function readNotes(matter: FrontMatter): string {
  const value = matter.get('notes');
  return typeof value === 'string' ? value.trim() : '';
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
