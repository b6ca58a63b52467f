/** The other number of an English noun, as far as its spelling tells: `portraits` and `portrait`, `cities` and `city`. */
export function pluralForms(word: string): string[] {
  if (word.length < 4) {
    return [];
  }
  if (word.endsWith('ies')) {
    return [`${word.slice(0, -3)}y`];
  }
  if (/(?:s|x|z|ch|sh)es$/.test(word)) {
    return [word.slice(0, -2), word.slice(0, -1)];
  }
  if (word.endsWith('s') && !word.endsWith('ss')) {
    return [word.slice(0, -1)];
  }
  return word.endsWith('y') ? [`${word.slice(0, -1)}ies`] : [];
}
