import type { Blank } from './blank';

/**
 * The blanks in our own form, `{argument name="x"}`, from first to last; they never overlap. What only looks like one
 * (no name, an open quote, a stray brace) is ordinary text.
 */
export function findArguments(text: string): readonly Blank[] {
  const blanks: Blank[] = [];
  let from = text.indexOf(opening);
  while (from !== -1) {
    const blank = readArgument(text, from);
    if (blank) blanks.push(blank);
    from = text.indexOf(opening, blank ? blank.end : from + opening.length);
  }
  return blanks;
}

type ArgumentForm = 'plain' | 'escaped';

const opening = '{argument';

/** More attributes than any blank has; it keeps a hostile text from being read over and over. */
const maxAttributes = 12;

function readArgument(text: string, start: number): Blank | undefined {
  const attributes = new Map<string, string>();
  let form: ArgumentForm | undefined;
  let at = start + opening.length;
  for (let count = 0; count <= maxAttributes; count++) {
    const next = skipSpace(text, at);
    if (text[next] === '}') return toBlank(attributes, form, start, next + 1);
    if (next === at) return;

    const key = readKey(text, next);
    const quote = next + key.length + 1;
    if (key === '' || text[quote - 1] !== '=') return;

    const quoted = text[quote] === '"' ? 'plain' : text.startsWith('\\"', quote) ? 'escaped' : undefined;
    if (!quoted || (form && form !== quoted)) return;
    form = quoted;

    const value = form === 'plain' ? readPlainValue(text, quote + 1) : readEscapedValue(text, quote + 2);
    if (!value) return;
    if (!attributes.has(key)) attributes.set(key, value.text);
    at = value.end;
  }
}

function toBlank(attributes: ReadonlyMap<string, string>, form: ArgumentForm | undefined, start: number, end: number) {
  const name = attributes.get('name')?.trim();
  if (!name || !form) return;
  const options = splitOptions(attributes.get('options') ?? '');
  return { start, end, form, name, default: attributes.get('default') ?? '', options };
}

/** The options as they are written in a blank: parted by commas, each named once. */
function splitOptions(list: string): readonly string[] {
  const options = list.split(',').map((option) => option.trim());
  return [...new Set(options)].filter((option) => option !== '');
}

interface Value {
  readonly text: string;
  /** The place behind the closing quote. */
  readonly end: number;
}

/** Up to the next `"`. A `\"` is a quote inside the value; any other backslash is itself. */
function readPlainValue(text: string, start: number): Value | undefined {
  let value = '';
  let from = start;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '"') return { text: value + text.slice(from, at), end: at + 1 };
    if (text[at] !== '\\' || text[at + 1] !== '"') continue;
    value += text.slice(from, at);
    from = at + 1;
    at++;
  }
}

/**
 * Up to the next `\"`. The value is a piece of a JSON string and is read as one, after which `\"` (written `\\\"`) is
 * a quote inside the value. A bare `"` ends the JSON string, so there the blank is broken.
 */
function readEscapedValue(text: string, start: number): Value | undefined {
  for (let at = start; at < text.length && text[at] !== '"'; at++) {
    if (text[at] !== '\\') continue;
    if (text[at + 1] === '"') {
      const value = readJsonString(text.slice(start, at));
      return value === undefined ? undefined : { text: value.replaceAll('\\"', '"'), end: at + 2 };
    }
    at += text.startsWith('\\\\\\"', at) ? 3 : 1;
  }
}

function readJsonString(content: string): string | undefined {
  try {
    // Only a string can come out, since the content holds no bare quote.
    return JSON.parse(`"${content.replace(/[\n\t]/g, (space) => (space === '\n' ? '\\n' : '\\t'))}"`) as string;
  } catch {
    return;
  }
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++;
  return at;
}

function readKey(text: string, start: number): string {
  let at = start;
  while (at < text.length && at - start < 20 && /[a-z]/i.test(text.charAt(at))) at++;
  return text.slice(start, at).toLowerCase();
}
