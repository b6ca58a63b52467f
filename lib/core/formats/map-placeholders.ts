import { toFields } from './field-values';
import { writeArgument } from './write-argument';

/**
 * How to rewrite the placeholders of the program that records come from, as far as ours does not read them already. The
 * program is told by the keys that its records have.
 */
export function mapPlaceholders(records: readonly unknown[]): (text: string) => string {
  const keys = new Set(records.slice(0, looked).flatMap((record) => [...toFields(record).keys()]));
  const has = (...names: readonly string[]) => names.every((name) => keys.has(name));
  const isRaycast =
    (has('name', 'text') && [...keys].every((key) => ['name', 'text', 'keyword'].includes(key))) ||
    (has('title', 'prompt') && (has('creativity') || has('icon', 'model')));
  if (isRaycast) return mapRaycast;
  // Open Prompt Manager
  return has('uuid', 'title', 'content') ? mapHashes : (text) => text;
}

/** Records at the beginning of a file that tell what it is. */
const looked = 20;

/** `#hair color#`. A colour (`#a0a0a0`), a heading and a hash tag have no second sign right behind a word. */
function mapHashes(text: string): string {
  return text.replace(/#([\p{L}\p{N}_](?:[\p{L}\p{N}_ -]{0,58}[\p{L}\p{N}_])?)#/gu, (_, name: string) =>
    writeArgument({ name }),
  );
}

/** Raycast's `{argument …}` is the form that we have taken from it. What the system would fill in is asked for instead. */
function mapRaycast(text: string): string {
  return (
    text
      .replace(/\{cursor\}/g, '')
      .replace(/\{(selection|clipboard|browser-tab)(?:\s[^{}\n]{0,80})?\}/g, (_, name: string) =>
        writeArgument({ name }),
      )
      // What it would do to the value, such as `| uppercase`, nobody does here.
      .replace(/(\{argument\s[^{}|\n]{1,600}?)\s*\|[^{}"\n]{0,80}\}/g, '$1}')
  );
}
