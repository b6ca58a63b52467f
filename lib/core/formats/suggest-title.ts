/**
 * A title for a text that has none: its first words, at most about 60 characters, for any language. Marks of lists,
 * headings and quotes at the beginning are left out. '' for a text without a word.
 */
export function suggestTitle(text: string): string {
  const words = (firstWords(text) ?? '').replace(/\s+/g, ' ').trim();
  if (words.length <= longest) return words.replace(/[\s,;:.。，、；：]+$/u, '');

  const head = words.slice(0, longest + 1);
  const space = head.lastIndexOf(' ');
  // Chinese and Japanese part no words by spaces, and there is no good place but the end.
  const cut = space > longest / 2 ? head.slice(0, space) : dropHalfCharacter(head.slice(0, longest));
  return `${cut.replace(/[\s\p{P}]+$/u, '')}…`;
}

/** UTF-16 code units. */
const longest = 60;

/** A text's first line with a letter or digit in it, from the first of them on; of JSON, its first value of several words. */
function firstWords(text: string): string | undefined {
  const start = text.slice(0, searched);
  const isJson = /^\s*[[{]\s*["{[]/.test(start);
  const value = isJson ? /:\s*"([^"\\]{1,400}\s[^"\\]{1,400})"/u.exec(start)?.[1] : undefined;
  const written = (value ?? start).replace(/\{argument\s[^{}]*?default=\\?"([^"\\]*)\\?"[^{}]*\}/g, '$1');
  const line = written.split(/[\r\n]/).find((each) => /[\p{L}\p{N}]/u.test(each));
  return line?.slice(line.search(/[\p{L}\p{N}[{(<¿¡]/u)).replace(/[*_`#]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/gu, '');
}

/** Enough for the first words of anything, and little to look through. */
const searched = 2000;

function dropHalfCharacter(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
