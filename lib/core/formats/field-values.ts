import { isWebAddress } from '../catalog/is-web-address';

/** One text out of whatever a file holds for it; of a list the first, of an object what names it. '' for nothing. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return Array.isArray(value[0]) ? '' : toText(value[0]);
  const fields = toFields(value);
  for (const key of ['name', 'title', 'label', 'text', 'en', 'value']) {
    const inner = fields.get(key);
    if (typeof inner === 'string' || typeof inner === 'number') return String(inner);
  }
  return '';
}

/** A text in one line, cut where no honest one ends. */
export function toLine(value: unknown): string {
  return toText(value)
    .slice(0, 2 * longestLine)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestLine);
}

/** UTF-16 code units; far more than any title, name or sentence about a prompt has. */
const longestLine = 1000;

/** A text of several lines, each ending in `\n`. */
export function toLines(value: unknown): string {
  const text = Array.isArray(value) ? value.map(toText).join('\n') : toText(value);
  return text.replace(/\r\n?/g, '\n').trim();
}

/** The entries of a list, or the parts of a text between commas or semicolons; each once. */
export function toList(value: unknown): readonly string[] {
  const items = Array.isArray(value) ? value.slice(0, mostItems).map(toLine) : toText(value).split(/[,;，；、]/);
  return [...new Set(items.slice(0, mostItems).map((item) => item.trim()))].filter((item) => item !== '');
}

const mostItems = 100;

/** An http(s) address, of a list the first, of an object its `url`. '' for anything else. */
export function toAddress(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const fields = toFields(first);
  const text = toText(
    typeof first === 'string' ? first : (fields.get('url') ?? fields.get('link') ?? fields.get('href')),
  );
  return isWebAddress(text.trim()) ? text.trim() : '';
}

/** Where a picture is: an http(s) address or a path, never another scheme. */
export function toPicture(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return toAddress(first);
  const text = first.trim();
  return isWebAddress(text) || !/^[a-z][a-z0-9+.-]*:|[\n\r]/i.test(text) ? text.slice(0, longestLine) : '';
}

/** In ms since the epoch; 0 for what is no time. A number below that of the year 1973 in ms is one of seconds. */
export function toTime(value: unknown): number {
  const text = typeof value === 'string' ? value.trim() : '';
  const number = typeof value === 'number' ? value : /^\d{9,16}$/.test(text) ? Number(text) : Number.NaN;
  const time = Number.isNaN(number) ? Date.parse(text) : number < 1e11 ? number * 1000 : number;
  return Number.isFinite(time) && time > 0 && time <= latestTime ? Math.floor(time) : 0;
}

/** The last moment that a `Date` can hold. */
const latestTime = 8.64e15;

export function toFlag(value: unknown): boolean {
  return (
    value === true || value === 1 || (typeof value === 'string' && /^(?:true|yes|1|required)$/i.test(value.trim()))
  );
}

/** `W:H` in whole numbers, or ''. */
export function toAspect(value: unknown): string {
  const sides = /^(\d{1,4}) ?[:x×/] ?(\d{1,4})$/i.exec(toText(value).trim());
  return sides ? `${Number(sides[1])}:${Number(sides[2])}` : '';
}

/** The own keys of an object and their values; of anything else none. Safe for keys such as `__proto__`. */
export function toFields(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}
