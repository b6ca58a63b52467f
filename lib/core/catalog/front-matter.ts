import matter from 'gray-matter';
import yaml from 'js-yaml';
import type { PromptIssue } from './prompt-issue';

export interface FrontMatter {
  readonly ok: true;
  /** False for a text that has no front matter at all; it is then the body as a whole. */
  readonly present: boolean;
  /** A key's value: text, a list, a mapping or null, and never a number, a date or a boolean. Undefined without the key. */
  readonly get: (key: string) => unknown;
  /** The line of a key, or of the front matter where the key is missing. */
  readonly lineOf: (key: string) => number;
  /** With `\n` for every line end. */
  readonly body: string;
  /** The line in which the body begins. */
  readonly bodyLine: number;
}

/**
 * The only place that reads front matter, for the catalog and for packs of strangers alike: YAML and nothing else,
 * since gray-matter would run `---js` as code, and every scalar as the text that the author wrote (in YAML's usual
 * schema `16:9` is the number 969 and `2026-01-02` a date).
 */
export function readFrontMatter(source: string): FrontMatter | { readonly ok: false; readonly issue: PromptIssue } {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  const language = lines[0]
    ?.match(/^---(?!-)(.*)$/)?.[1]
    ?.trim()
    .toLowerCase();
  if (language === undefined) return withoutFrontMatter(text);
  if (language !== '' && language !== 'yaml' && language !== 'yml') {
    return failure(
      1,
      `Front matter is read as YAML only: the first line must be "---", not "---${language.slice(0, 20)}".`,
    );
  }

  const fence = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (fence === -1) {
    const first = lines.slice(1).find((line) => line.trim() !== '') ?? '';
    if (keyOf(first) === undefined) return withoutFrontMatter(text);
    return failure(1, 'The front matter is never closed: put a line "---" below its last key.');
  }
  if (lines[fence]?.trim() !== '---') {
    return failure(fence + 1, 'The line that closes the front matter must be "---" and nothing else.');
  }
  if (fence > maxLines || lines.slice(0, fence).join('\n').length > maxCharacters) {
    return failure(1, `The front matter is longer than ${maxLines} lines or ${maxCharacters} characters: shorten it.`);
  }

  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  // A text may begin with a horizontal rule and have another one further down; what is between is no front matter.
  if (!isMapping(parsed.data)) return withoutFrontMatter(text);

  const data = parsed.data;
  return {
    ok: true,
    present: true,
    get: (key) => (Object.hasOwn(data, key) ? data[key] : undefined),
    lineOf: (key) => Math.max(1, lines.findIndex((line, index) => index < fence && keyOf(line) === key) + 1),
    body: lines.slice(fence + 1).join('\n'),
    bodyLine: fence + 2,
  };
}

// Far above what an honest file has, and low enough that whatever it holds is parsed at once: gray-matter looks for
// comments in a time that grows with lines times characters.
const maxLines = 1000;
const maxCharacters = 65_536;

function parse(text: string) {
  try {
    // The options object matters: without one, gray-matter caches by content, and a broken file that is read a second
    // time comes back without data and without an error.
    const data: unknown = matter(text, options).data;
    return { ok: true, data } as const;
  } catch (error) {
    return failure(lineOfError(error), `The front matter is not valid YAML: ${reasonOf(error)}.`);
  }
}

function refuse(): never {
  throw new Error('only YAML is read');
}

/** gray-matter hands all of it on to js-yaml, which knows `schema`. */
const options = {
  schema: yaml.FAILSAFE_SCHEMA,
  engines: { javascript: refuse, js: refuse, coffee: refuse, json: refuse, toml: refuse },
};

/** js-yaml counts lines from 0 and its text begins at the end of the fence's line, so both ways the fence is line 1. */
function lineOfError(error: unknown): number {
  const mark = isMapping(error) ? error.mark : undefined;
  const line = isMapping(mark) ? mark.line : undefined;
  return typeof line === 'number' ? line + 1 : 1;
}

function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deeply';
  const reason = isMapping(error) ? error.reason : undefined;
  return typeof reason === 'string' ? reason : String(error);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyOf(line: string): string | undefined {
  return /^(['"]?)([\w-]{1,60})\1[ \t]{0,9}:/.exec(line)?.[2];
}

function withoutFrontMatter(text: string): FrontMatter {
  return { ok: true, present: false, get: () => undefined, lineOf: () => 1, body: text, bodyLine: 1 };
}

function failure(line: number, message: string) {
  return { ok: false, issue: { line, message } } as const;
}
