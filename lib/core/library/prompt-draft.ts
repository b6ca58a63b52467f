import { isWebAddress } from '../catalog/is-web-address';
import { LONGEST_TEXT } from '../formats/import-limits';
import { type ImageNeed, type Prompt, VARIABLE_TYPES, type Variable, type VariableType } from '../prompt';

/** What the user may change of a prompt. */
export interface PromptDraft extends Omit<Prompt, 'id'> {
  readonly notes: string;
}

/** Why a draft cannot be saved. A text may be missing only where there is a negative one. */
export type DraftFault = 'no-title' | 'no-text' | 'too-long';

/** UTF-16 code units of a title, a tag and so on. */
export const LONGEST_LINE = 2_000;
/** Tags, variables, and options of a variable. What a text has more blanks stays a part of the text. */
export const MOST_ITEMS = 200;

const textFields = ['text', 'negative', 'notes'] as const;
const lineFields = ['title', 'category', 'author', 'authorUrl', 'sourceUrl', 'preview', 'lead', 'aspect'] as const;

/** Reads a draft out of a message or a store; undefined for what is none. Missing fields count as empty. */
export function parsePromptDraft(value: unknown): PromptDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = new Map<string, unknown>(Object.entries(value));
  const texts = [...textFields, ...lineFields].map((field) => [field, given.get(field) ?? ''] as const);
  const tags: unknown = given.get('tags') ?? [];
  const variables: unknown = given.get('variables') ?? [];
  const needsImage = given.get('needsImage') ?? 'none';
  if (!texts.every(([, text]) => typeof text === 'string') || !isImageNeed(needsImage)) return undefined;
  if (!isTexts(tags) || !Array.isArray(variables)) return undefined;
  const described = variables.slice(0, MOST_ITEMS).map(parseVariable);
  if (!described.every((variable) => variable !== undefined)) return undefined;
  const read = Object.fromEntries(texts) as Record<(typeof texts)[number][0], string>; // Each was seen to be a text.
  return {
    ...read,
    authorUrl: webAddress(read.authorUrl),
    sourceUrl: webAddress(read.sourceUrl),
    preview: /^[a-z][a-z0-9+.-]*:/i.test(read.preview) ? webAddress(read.preview) : read.preview,
    title: oneLine(read.title),
    category: oneLine(read.category),
    tags: [...new Set(tags.map(oneLine))].filter((tag) => tag !== ''),
    needsImage,
    variables: described,
  };
}

/** What keeps a draft from being saved; undefined when nothing does. */
export function findDraftFault(draft: PromptDraft): DraftFault | undefined {
  if (draft.title === '') return 'no-title';
  if (draft.text.trim() === '' && draft.negative.trim() === '') return 'no-text';
  const isLong =
    textFields.some((field) => draft[field].length > LONGEST_TEXT) ||
    [...lineFields.map((field) => draft[field]), ...draft.tags].some((line) => line.length > LONGEST_LINE);
  return isLong || lengthOfVariables(draft.variables) > LONGEST_TEXT ? 'too-long' : undefined;
}

/** UTF-16 code units of all that is said of them together: each alone may be long. */
function lengthOfVariables(variables: readonly Variable[]): number {
  const lengths = variables.flatMap((variable) => [
    variable.name.length,
    variable.description.length,
    variable.default.length,
    ...variable.options.map((option) => option.length),
  ]);
  return lengths.reduce((sum, length) => sum + length, 0);
}

function parseVariable(value: unknown): Variable | undefined {
  const fields = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const [name, description, standard] = ['name', 'description', 'default'].map((field) => fields.get(field) ?? '');
  const options: unknown = fields.get('options') ?? [];
  const type: unknown = fields.get('type') ?? 'text';
  if (typeof name !== 'string' || typeof description !== 'string' || typeof standard !== 'string') return undefined;
  if (name.trim() === '' || !isTexts(options) || !isVariableType(type)) return undefined;
  return { name, description, default: standard, options, type };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MOST_ITEMS && value.every((item) => typeof item === 'string');
}

function isImageNeed(value: unknown): value is ImageNeed {
  return value === 'none' || value === 'optional' || value === 'required';
}

function isVariableType(value: unknown): value is VariableType {
  return VARIABLE_TYPES.some((type) => type === value);
}

function webAddress(text: string): string {
  return isWebAddress(text) ? text : '';
}

/** Without white space that is not between words. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
