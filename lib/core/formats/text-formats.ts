import { LONGEST_TEXT } from './import-limits';
import type { Format, ImportReading, SkippedEntry } from './import-reading';
import { importedPrompt } from './imported-prompt';
import { splitLines, splitParagraphs, type TextPiece, textShape, withoutMarks } from './text-shape';
import { titleOfText } from './title-of-text';
import { withDistinctKeys } from './with-distinct-keys';
import { isInWildcardFolder, wordList, wordListName } from './word-list';

/** A text in a folder of wildcards: words, one a line, whatever they look like. */
export const wildcardTextFormat: Format = {
  id: 'wildcard-text',
  fits: (text, path) => isPlain(text, path) && isInWildcardFolder(path),
  read: (text, path) => readWords(text.split(/\r\n?|\n/), path),
};

/** Words, one a line. */
export const wordListFormat: Format = {
  id: 'word-list',
  fits: (text, path) => isPlain(text, path) && textShape(text) === 'words',
  read: (text, path) =>
    readWords(
      withoutMarks(splitLines(text)).map((piece) => piece.text),
      path,
    ),
};

function readWords(lines: readonly string[], path: string): ImportReading {
  const list = wordList(wordListName(path), lines);
  return { prompts: [], wordLists: list.words.length > 0 ? [list] : [], skipped: [] };
}

/** A prompt a line. */
export const promptLinesFormat: Format = {
  id: 'prompt-lines',
  fits: (text, path) => isPlain(text, path) && textShape(text) === 'lines',
  read: (text, path) => readPieces(withoutMarks(splitLines(text)), path),
};

/** A prompt a paragraph. */
export const promptParagraphsFormat: Format = {
  id: 'prompt-paragraphs',
  fits: (text, path) => isPlain(text, path) && textShape(text) === 'paragraphs',
  read: (text, path) => readPieces(withoutMarks(splitParagraphs(text)), path),
};

/** A text that is one prompt. */
export const wholeTextFormat: Format = {
  id: 'whole-text',
  fits: (text, path) => isPlain(text, path),
  read: (source, path) => {
    const text = source.replace(/\r\n?/g, '\n').trim();
    return readPieces([{ text, line: 1 }], path);
  },
};

/** Anything else that a name says is for other formats or for none, such as the code of a program. */
function isPlain(text: string, path: string): boolean {
  return text.trim() !== '' && (/\.(?:txt|text|prompts?)$/i.test(path) || !/\.\w{1,10}$/.test(path));
}

function readPieces(pieces: readonly TextPiece[], path: string): ImportReading {
  const tooLong = pieces.filter(({ text }) => text.length > LONGEST_TEXT);
  const whole = pieces.filter(({ text }) => text.length <= LONGEST_TEXT && text !== '');
  const prompts = whole.map(({ text }) => {
    const title = titleOfText(text);
    return importedPrompt({ key: whole.length === 1 ? path || title : `${path}#${title}`, title, text });
  });
  const skipped = tooLong.map(
    ({ text, line }): SkippedEntry => ({ file: path, line, reason: 'too-long', detail: titleOfText(text) }),
  );
  return { prompts: withDistinctKeys(prompts), wordLists: [], skipped };
}
