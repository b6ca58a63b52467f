/**
 * The list behind `--no` goes up to the next flag or the end of the sentence, or of the line unless its last item ends
 * with a comma. A quote or a brace means that it is a part of some code, and so no list.
 */
const listEnd = /\n|[.!?](?:\s|$)|\s(?:--|[—–]\w)|[—–]{1,2}ar \d+:\d/.source;

/** What stands behind a flag, read from where the flag ends. An empty value belongs to a flag that needs none. */
const VALUES = {
  none: /(?:)/y,
  number: /\s+(\d+(?:\.\d+)?)/y,
  'number or none': /(?:\s+(\d+(?:\.\d+)?))?/y,
  ratio: /\s+(\d+(?:\.\d+)?:\d+(?:\.\d+)?)/y,
  word: /\s+(\w[\w-]*)/y,
  // A profile's code has a digit in it, which tells it from the next word of the prompt.
  'codes or none': /((?:\s+(?=[a-z]*\d)[a-z\d]{4,32})*)/iy,
  references: /((?:\s+(?:https?:\/\/\S+|random|\d+)(?:::\d+(?:\.\d+)?)?)+)/iy,
  list: new RegExp(`\\s+(?!--|[—–]\\w)((?:,[ \\t]{0,20}\\n|(?!${listEnd})[^"{}]){1,1000})(?=${listEnd}|$)`, 'iy'),
} as const;

export type FlagValue = keyof typeof VALUES;

/**
 * The flags of all Midjourney's versions up to 8.2 with the value that each takes, as the vendor's documents and its
 * resellers' gave them in 2026-09. Those of old versions remain, since old prompts are shared on.
 */
export const MIDJOURNEY_FLAGS: ReadonlyMap<string, FlagValue> = new Map([
  ...flags('ratio', 'ar aspect'),
  ...flags('list', 'no'),
  ...flags('number', 'v version s stylize c chaos w weird q quality seed sameseed stop iw sw cw ow sv exp r repeat bs'),
  ...flags('number or none', 'niji'),
  ...flags('word', 'style motion'),
  ...flags('codes or none', 'p profile personalize'),
  ...flags('references', 'sref cref oref'),
  ...flags('none', 'raw tile draft preview hd sd fast relax turbo public stealth video loop'),
  ...flags('none', 'test testp creative hq uplight upbeta upanime'),
]);

function flags(value: FlagValue, names: string): readonly (readonly [string, FlagValue])[] {
  return names.split(' ').map((name) => [name, value]);
}

/** The value that stands at a place behind a flag; undefined where the flag cannot have what stands there. */
export function readFlagValue(text: string, start: number, kind: FlagValue): { text: string; end: number } | undefined {
  const pattern = VALUES[kind];
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match ? { text: (match[1] ?? '').trim(), end: start + match[0].trimEnd().length } : undefined;
}
