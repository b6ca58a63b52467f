/** What a file's name says of its contents, as words: `red-fox_02.md` is `Red fox 02`. */
export function titleOfFile(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  const words = name
    .slice(0, longest)
    .replace(/(?<=.)\.\w{1,10}$/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** UTF-16 code units. */
const longest = 200;
