import { strToU8, type Zippable, zipSync } from 'fflate';
import { writePrompt } from '../catalog/write-prompt';
import { createNames } from './create-names';
import { fileKind } from './file-kind';
import { isIgnoredPath } from './import-path';
import type { ImportedWordList } from './import-reading';
import type { ExportedPrompt, LibraryExport } from './library-export';
import { wordList, wordListName } from './word-list';
import { writeLibraryJson } from './write-library-json';

/**
 * An export as an archive that anyone can read and edit: each prompt a markdown file in the catalog's own form, its
 * picture in `media/`, each list of words a text in `wildcards/`. `pictures` are files by their prompt's key.
 * `prompt-palette.json` beside them holds what no such file can.
 */
export function writeLibraryZip(
  { prompts, wordLists }: LibraryExport,
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array {
  const files: Zippable = {};
  const nameFor = createNames();
  for (const prompt of prompts.filter(fitsMarkdown)) {
    const name = nameFor(prompt.category, prompt.title);
    const picture = pictures.get(prompt.key);
    const preview = picture ? `/media/${name}.${endingOf(picture)}` : prompt.preview;
    // Pictures are compressed as they are.
    if (picture) files[preview.slice(1)] = [picture, { level: 0 }];
    files[`${name}.md`] = strToU8(writeMarkdown({ ...prompt, preview }));
  }
  for (const list of wordLists.filter(fitsFile)) files[fileOf(list)] = strToU8(list.words.map(protect).join('\n'));
  const rest = {
    prompts: prompts.filter((prompt) => !fitsMarkdown(prompt)),
    wordLists: wordLists.filter((list) => !fitsFile(list)),
  };
  files['prompt-palette.json'] = strToU8(writeLibraryJson(rest));
  return zipSync(files);
}

function writeMarkdown(prompt: ExportedPrompt): string {
  const time = (value: number) => (value === 0 ? '' : new Date(value).toISOString());
  return writePrompt({ ...prompt, id: prompt.key }, [
    ['notes', prompt.notes],
    ['favorite', prompt.favourite ? 'true' : ''],
    ['created', time(prompt.createdAt)],
    ['updated', time(prompt.updatedAt)],
    ['pack', prompt.pack],
    ['id', prompt.key],
  ]);
}

/**
 * Front matter is read up to a length that only the longest notes exceed, and a text file holds neither control
 * characters nor halves of characters, which JSON escapes.
 */
function fitsMarkdown(prompt: ExportedPrompt): boolean {
  const { text: _text, ...rest } = prompt;
  return isPlain(prompt) && JSON.stringify(rest).length < longestFrontMatter;
}

function isPlain(value: ExportedPrompt | ImportedWordList): boolean {
  return !/\\(?:u00[01]|ud[89a-f]|[bfr])/.test(JSON.stringify(value));
}

/** UTF-16 code units. */
const longestFrontMatter = 20_000;

function endingOf(picture: Uint8Array): string {
  if (fileKind(picture) !== 'picture') return 'bin';
  if (picture[0] === 0x89) return 'png';
  if (picture[0] === 0xff) return 'jpg';
  if (picture[0] === 0x47) return 'gif';
  return picture[0] === 0x52 ? 'webp' : 'avif';
}

function fileOf({ name }: ImportedWordList): string {
  return `wildcards/${name}.txt`;
}

/** Whether a list comes back as it is from a file of its name. */
function fitsFile(list: ImportedWordList): boolean {
  const { name, words } = list;
  if (!isPlain(list) || isIgnoredPath(fileOf(list))) return false;
  if (!/^[\p{L}\p{N}_-][\p{L}\p{N} _-]*(?:\/[\p{L}\p{N}_-][\p{L}\p{N} _-]*)*$/u.test(name)) return false;
  const read = wordList(wordListName(fileOf(list)), words.map(protect));
  return read.name === name && words.length > 0 && JSON.stringify(read.words) === JSON.stringify(words);
}

/** A weight of one before what would be taken for a comment or for a weight. */
function protect(word: string): string {
  return /^(?:#|\d{1,9}(?:\.\d{1,9})?::)/.test(word) ? `1::${word}` : word;
}
