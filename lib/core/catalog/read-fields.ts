import type { ImageNeed, VariableType } from '../prompt';
import { variableKey } from '../template/variable-key';
import type { DescribedVariable } from '../template/variables-of';
import type { FrontMatter } from './front-matter';
import { isWebAddress } from './is-web-address';

/** Takes what is wrong with a key; the file's reader knows the line. */
export type Complain = (key: string, message: string) => void;

/** One line of text. A missing or empty key is ''. */
export function readText(matter: FrontMatter, key: string, complain: Complain): string {
  const value = matter.get(key) ?? '';
  if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ');
  complain(key, `"${key}" must be one line of text; put it in quotes: ${key}: '…'.`);
  return '';
}

/** A list of texts, or one text with commas. */
export function readList(matter: FrontMatter, key: string, complain: Complain): readonly string[] {
  const list = toList(matter.get(key));
  if (!list) complain(key, `"${key}" must be a list of texts, one a line: "  - …".`);
  return list ?? [];
}

/** An http(s) address, or ''. Any other scheme is left out: it could be code. */
export function readUrl(matter: FrontMatter, key: string, complain: Complain): string {
  const text = readText(matter, key, complain);
  return isWebAddress(text) ? text : '';
}

/** An http(s) address or a path; '' for any other scheme. */
export function readPreview(matter: FrontMatter, complain: Complain): string {
  const text = readText(matter, 'preview', complain);
  return isWebAddress(text) || !/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : '';
}

/** The author is plain text or a markdown link; `author_url` wins over the link's address. */
export function readAuthor(
  matter: FrontMatter,
  complain: Complain,
): { readonly author: string; readonly authorUrl: string } {
  const written = readText(matter, 'author', complain);
  const given = readUrl(matter, 'author_url', complain);
  const link = /^\[((?:[^[\]\\]|\\.)*)\]\(([^()\s]*)\)$/.exec(written);
  if (!link) return { author: written, authorUrl: given };
  const address = link[2] ?? '';
  return {
    author: (link[1] ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1').trim(),
    authorUrl: given || (isWebAddress(address) ? address : ''),
  };
}

/** `W:H` in whole numbers, or ''. */
export function readAspect(matter: FrontMatter, complain: Complain): string {
  const text = readText(matter, 'aspect', complain);
  const sides = /^(\d{1,4}) ?[:x×/] ?(\d{1,4})$/i.exec(text);
  if (sides) return `${Number(sides[1])}:${Number(sides[2])}`;
  if (text !== '') complain('aspect', '"aspect" must be width and height in whole numbers, for example 3:4.');
  return '';
}

/** undefined where the file does not say. */
export function readImageNeed(matter: FrontMatter, complain: Complain): ImageNeed | undefined {
  const text = readText(matter, 'needs_image', complain).toLowerCase();
  if (text === '') return undefined;
  const need = imageNeeds.get(text);
  if (!need) complain('needs_image', '"needs_image" must be none, optional or required.');
  return need;
}

const imageNeeds: ReadonlyMap<string, ImageNeed> = new Map([
  ['none', 'none'],
  ['no', 'none'],
  ['false', 'none'],
  ['optional', 'optional'],
  ['required', 'required'],
  ['yes', 'required'],
  ['true', 'required'],
]);

/** A text of several lines, or a list that is joined with commas. */
export function readNegative(matter: FrontMatter, complain: Complain): string {
  const value = matter.get('negative_prompt') ?? '';
  if (typeof value === 'string') return value.trim();
  return readList(matter, 'negative_prompt', complain).join(', ');
}

export function readVariables(matter: FrontMatter, complain: Complain): readonly DescribedVariable[] {
  const value = matter.get('variables') ?? [];
  if (!Array.isArray(value)) {
    complain('variables', '"variables" must be a list, each with a name: "  - name: …".');
    return [];
  }
  const variables = value.flatMap(
    (item: unknown) => readVariable(item, (message) => complain('variables', message)) ?? [],
  );
  const keys = variables.map((variable) => variableKey(variable.name));
  const twice = variables.find((_, index) => keys.indexOf(keys[index] ?? '') !== index);
  if (twice) complain('variables', `The variable "${twice.name}" is described twice: keep one.`);
  return variables;
}

function readVariable(item: unknown, complain: (message: string) => void): DescribedVariable | undefined {
  const fields = new Map<string, unknown>(typeof item === 'object' && item !== null ? Object.entries(item) : []);
  const name = textOf(fields.get('name'))?.trim();
  if (!name) {
    complain('Every item of "variables" needs a name: "  - name: …".');
    return;
  }
  const description = textOf(fields.get('description'));
  const standard = textOf(fields.get('default'));
  const options = toList(fields.get('options'));
  const written = textOf(fields.get('type'))?.trim().toLowerCase().replaceAll(/[-_]/g, ' ');
  const type = variableTypes.get(written ?? '');
  if (description === undefined || standard === undefined) {
    complain(`The description and the default of the variable "${name}" must be text; put it in quotes.`);
  }
  if (!options) complain(`The options of the variable "${name}" must be a list of texts.`);
  if (written === undefined || (written !== '' && !type)) {
    complain(`The type of the variable "${name}" must be text, long text, choice, colour or number.`);
  }
  return {
    name,
    description: description?.trim() ?? '',
    default: standard ?? '',
    ...(options && options.length > 0 && { options }),
    ...(type && { type }),
  };
}

const variableTypes: ReadonlyMap<string, VariableType> = new Map([
  ['text', 'text'],
  ['long text', 'long text'],
  ['choice', 'choice'],
  ['select', 'choice'],
  ['colour', 'colour'],
  ['color', 'colour'],
  ['number', 'number'],
]);

function textOf(value: unknown): string | undefined {
  return value === undefined || value === null ? '' : typeof value === 'string' ? value : undefined;
}

function toList(value: unknown): readonly string[] | undefined {
  const items: readonly unknown[] = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
  if (value !== undefined && value !== null && typeof value !== 'string' && !Array.isArray(value)) return;
  const texts = items.flatMap((item) => textOf(item)?.trim() ?? []);
  if (items.some((item) => textOf(item) === undefined)) return;
  return [...new Set(texts)].filter((text) => text !== '');
}
