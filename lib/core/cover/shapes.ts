/** A path's data in whole units: a cover is some 200 units wide, and its bytes are counted. */
export function d(strings: TemplateStringsArray, ...values: readonly number[]): string {
  return strings.reduce((text, part, i) => text + Math.round(values[i - 1] ?? 0) + part);
}

/** Nothing where there is no data. */
export function path(data: string, fill: string, more = ''): string {
  return data && `<path fill="${fill}" d="${data}"${more}/>`;
}

/** `count` drawings, one after the other. */
export function repeat(count: number, draw: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => draw(i)).join('');
}
