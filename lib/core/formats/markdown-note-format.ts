import { unwrapFence } from '../catalog/split-sections';
import { LONGEST_TEXT } from './import-limits';
import type { Format, ImportReading } from './import-reading';
import { importedPrompt } from './imported-prompt';
import { refuseFile } from './refuse-file';
import { titleOfFile } from './title-of-file';
import { titleOfText } from './title-of-text';

/** A markdown text that is one prompt as a whole, with its title as a heading on top or in the file's name. */
export const markdownNoteFormat: Format = {
  id: 'markdown-note',
  fits: (text, path) => {
    const isMarkdown = /\.(?:md|markdown|mdx)$/i.test(path) || (!/\.\w+$/.test(path) && heading.test(text));
    return isMarkdown && text.trim() !== '' && !isPaper(path) && !isDocument(text);
  },
  read: readNote,
};

const heading = /^\s*#{1,2}[ \t]+(\S.*)(?:\r?\n|$)/;

/** The papers of a collection are no prompts. */
function isPaper(path: string): boolean {
  return /(?:^|\/)(?:readme|license|licence|contributing|changelog|code_of_conduct|security|agents|claude|todo)\b[^/]*$/i.test(
    path,
  );
}

/** A page about something links, shows pictures and holds code; a prompt rarely does any of it. */
function isDocument(text: string): boolean {
  const head = text.slice(0, looked);
  const links = head.match(/\]\((?:https?:|#|\.{0,2}\/)/g)?.length ?? 0;
  const tags = head.match(/<(?:img|a|div|p|table|details|br)[\s/>]/gi)?.length ?? 0;
  const code =
    head.match(/^ {0,3}```(?:bash|sh|shell|js|ts|javascript|typescript|python|py|html|css|go|rust|c|cpp|java)\b/gm)
      ?.length ?? 0;
  return links + tags >= 4 || code >= 1;
}

/** UTF-16 code units from the beginning. */
const looked = 50_000;

function readNote(source: string, path: string): ImportReading {
  if (source.length > LONGEST_TEXT) {
    return refuseFile(path, { line: 0, reason: 'too-long', detail: '' });
  }
  const note = source.replace(/\r\n?/g, '\n');
  const title = heading.exec(note);
  const body = title ? note.slice(title[0].length) : note;
  const text = unwrapFence(body.split('\n')) ?? body.trim();
  const name =
    title?.[1]
      ?.replace(/[ \t]+#+[ \t]*$/, '')
      .replace(/[*_`]/g, '')
      .trim()
      .slice(0, 200) || titleOfFile(path);
  if (text.trim() === '') {
    return refuseFile(path, { line: 1, reason: 'no-text', detail: name });
  }
  const category = path.split('/').at(-2) ?? '';
  return {
    prompts: [importedPrompt({ key: path, title: name || titleOfText(text), category, text })],
    wordLists: [],
    skipped: [],
  };
}
