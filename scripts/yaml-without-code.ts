import type { Plugin } from 'vite';

/** What is replaced in which file of a dependency, the reader of front matter and the YAML parser below it. */
const REPLACEMENTS: readonly { readonly file: RegExp; readonly from: string; readonly to: string }[] = [
  // The engine for front matter that is JavaScript; `readFrontMatter` refuses it before it would be asked.
  {
    file: /gray-matter\/lib\/engines\.js$/,
    from: 'return eval(str) || {};',
    to: "throw new Error('Front matter never runs.');",
  },
  // A browser has no Buffer, and nobody reads the bytes.
  { file: /gray-matter\/lib\/utils\.js$/, from: 'Buffer.from(input)', to: 'input' },
  // The tag `!!js/function`, which only the schema knows that we never use, makes functions of text.
  {
    file: /js-yaml\/schema\/default_full\.js$/,
    from: "require('../type/js/function')",
    to: "require('../type/js/undefined')",
  },
];

/** Takes out of the bundle what would make code of what a file says, and what only Node has. */
export function yamlWithoutCode(): Plugin {
  return {
    name: 'yaml-without-code',
    transform(code, id) {
      const [file = ''] = id.replaceAll('\\', '/').split('?');
      const replacements = REPLACEMENTS.filter((each) => each.file.test(file));
      if (replacements.length === 0) return undefined;
      return replacements.reduce((changed, { from, to }) => {
        if (!changed.includes(from)) throw new Error(`${file} is another one than this plugin knows: it lacks ${from}`);
        return changed.replaceAll(from, to);
      }, code);
    },
  };
}
