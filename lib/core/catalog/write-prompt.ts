import type { Prompt, Variable } from '../prompt';
import { isJson } from '../template/is-json';
import { variableKey } from '../template/variable-key';
import { variablesOf } from '../template/variables-of';
import { detectImageNeed } from './detect-image-need';
import { readBody } from './read-body';
import { yamlText } from './yaml-text';

/**
 * The file of a prompt in the strict form: eight keys that every reader of this format knows, then ours; the lead, the
 * prompt, its source and its picture. `readPrompt` reads the same prompt from it, whatever its texts hold; only line
 * ends become `\n`, and fields of one line lose white space that is not between words. The `extra` keys stand last; those
 * without a value are left out.
 */
export function writePrompt(prompt: Prompt, extra: readonly (readonly [key: string, value: string])[] = []): string {
  const text = prompt.text.replace(/\r\n?/g, '\n');
  const lead = oneLine(prompt.lead);
  const body = readBody(bodyOf(prompt, lead, text));
  const keepsLead = body.lead === lead && body.text === text;
  const matter = [
    ...entry('title', oneLine(prompt.title)),
    ...entry('category', oneLine(prompt.category)),
    ...list('tags', prompt.tags.map(oneLine)),
    ...entry('author', authorOf(prompt)),
    ...entry('author_url', prompt.authorUrl),
    ...entry('source_url', prompt.sourceUrl),
    ...optional('preview', prompt.preview),
    ...optional('aspect', prompt.aspect),
    ...optional('needs_image', isSelfEvident(prompt) ? '' : prompt.needsImage),
    ...optional('negative_prompt', prompt.negative.replace(/\r\n?/g, '\n').trim()),
    ...variables(prompt, text),
    ...optional('lead', keepsLead ? '' : lead),
    ...extra.flatMap(([key, value]) => optional(key, value)),
  ];
  return `---\n${matter.join('\n')}\n---\n\n${bodyOf(prompt, keepsLead ? lead : '', text)}`;
}

function bodyOf(prompt: Prompt, lead: string, text: string): string {
  const source = prompt.sourceUrl ? `- [Original Post](${inLink(prompt.sourceUrl)})` : '- Original';
  const title = oneLine(prompt.title).replace(/[[\]\\]/g, '\\$&');
  const picture = prompt.preview
    ? `![${title}](${inLink(prompt.preview)})`
    : 'None yet: the cover is drawn from the prompt.';
  const parts = [lead, '## Prompt', protectedText(text), '## Source', source, '## Example Output', picture];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The text as it is where that reads back the same, else (and for JSON, which editors then colour) in a code fence. */
function protectedText(text: string): string {
  const json = /^[{[]/.test(text) && isJson(text);
  if (!json && readBody(`## Prompt\n\n${text}\n\n## Source\n`).text === text) return text;
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${json ? 'json' : ''}\n${text}\n${fence}`;
}

/** A link where there is an address; a name that would itself be taken for a link is written as one without address. */
function authorOf({ author, authorUrl }: Prompt): string {
  const name = oneLine(author);
  if (name === '' || (!authorUrl && !/^\[.*\)$/.test(name))) return name;
  return `[${name.replace(/[[\]\\]/g, '\\$&')}](${inLink(authorUrl)})`;
}

/** Only what the text does not say of its variables by itself. */
function variables(prompt: Prompt, text: string): readonly string[] {
  const plain = new Map(
    [prompt.negative, text].flatMap((each) => variablesOf(each)).map((one) => [variableKey(one.name), one]),
  );
  const items = prompt.variables.flatMap((variable) => describe(variable, plain.get(variableKey(variable.name))));
  return items.length === 0 ? [] : ['variables:', ...items];
}

function describe(variable: Variable, plain: Variable | undefined): readonly string[] {
  const options = plain && plain.options.length > 0 ? [] : variable.options;
  const type = variable.type === (variable.options.length > 0 ? 'choice' : 'text') ? '' : variable.type;
  const fields = [
    ...optional('description', variable.description),
    ...optional('default', plain?.default ? '' : variable.default),
    ...(options.length > 0 ? list('options', options) : []),
    ...optional('type', type),
  ];
  return fields.length === 0 ? [] : [`  - name: ${yamlText(variable.name)}`, ...fields.map((line) => `    ${line}`)];
}

function entry(key: string, value: string): readonly string[] {
  return [`${key}: ${yamlText(value)}`];
}

function optional(key: string, value: string): readonly string[] {
  return value === '' ? [] : entry(key, value);
}

function list(key: string, values: readonly string[]): readonly string[] {
  if (values.length === 0) return [`${key}: []`];
  return [`${key}:`, ...values.map((value) => `  - ${yamlText(value)}`)];
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** An address in parentheses must not hold any, and no white space. */
function inLink(address: string): string {
  return address.replace(/[()\s]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** Whether a reader of the file finds out without being told that no picture is needed. */
function isSelfEvident({ needsImage, text }: Prompt): boolean {
  return needsImage === 'none' && detectImageNeed(text) === 'none';
}
