/**
 * The line, from 1, in which a text stops being JSON; 0 for a text that is JSON. Each browser's parser names the place in
 * words of its own, or not at all.
 */
export function findJsonError(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let end = 0;
  for (;;) {
    token.lastIndex = end;
    const found = token.exec(text);
    const next: Expected | undefined = found ? follow(found[1] ?? '', expected, open) : undefined;
    if (!next) break;
    expected = next;
    end = token.lastIndex;
  }
  const place = text.length - text.slice(end).trimStart().length;
  return place === text.length && expected === 'end' ? 0 : text.slice(0, place).split('\n').length;
}

/** What may come next. The two of the kind "or close" stand directly behind an opening bracket. */
type Expected = 'value' | 'value or close' | 'key' | 'key or close' | 'colon' | 'comma or close' | 'end';

const token =
  /[ \t\r\n]*("[^"\\\n]*(?:\\.[^"\\\n]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{}:,])/y;

function follow(found: string, expected: Expected, open: string[]): Expected | undefined {
  const afterValue = () => (open.length > 0 ? 'comma or close' : 'end');
  switch (found[0]) {
    case '[':
    case '{':
      if (!expected.startsWith('value')) return;
      open.push(found);
      return found === '[' ? 'value or close' : 'key or close';
    case ']':
    case '}':
      if (!expected.endsWith('close') || open.pop() !== (found === ']' ? '[' : '{')) return;
      return afterValue();
    case ',':
      if (expected !== 'comma or close') return;
      return open.at(-1) === '[' ? 'value' : 'key';
    case ':':
      return expected === 'colon' ? 'value' : undefined;
    case '"':
      if (expected.startsWith('key')) return 'colon';
  }
  return expected.startsWith('value') ? afterValue() : undefined;
}
