import { toFields, toLine } from './field-values';
import type { Format, ImportedWordList, SkippedEntry } from './import-reading';
import type { ExportedPrompt } from './library-export';
import { parseExportedPrompt } from './parse-exported-prompt';
import { refuseFile } from './refuse-file';
import { withDistinctKeys } from './with-distinct-keys';
import { JSON_MARK, JSON_VERSION } from './write-library-json';

/** Our own JSON. A file of a newer version is read as far as this one understands it. */
export const promptPaletteJsonFormat: Format = {
  id: 'prompt-palette-json',
  fits: (text) => mark.test(text),
  read: (text, path) => {
    const fields = toFields(parse(text));
    if (fields.get('format') !== JSON_MARK) return refuseFile(path, { line: 1, reason: 'broken', detail: '' });
    const prompts: ExportedPrompt[] = [];
    const skipped: SkippedEntry[] = [];
    listOf(fields.get('prompts')).forEach((each, index) => {
      const prompt = parseExportedPrompt(each);
      if (prompt) prompts.push(prompt);
      else {
        const title = toLine(toFields(each).get('title'));
        skipped.push({ file: path, line: 0, reason: 'no-text', detail: title || `#${index + 1}` });
      }
    });
    const wordLists = listOf(fields.get('wordLists')).flatMap(parseWordList);
    const version = fields.get('version');
    if (typeof version === 'number' && version > JSON_VERSION && prompts.length + wordLists.length === 0) {
      return refuseFile(path, { line: 0, reason: 'unknown-format', detail: `${JSON_MARK} ${version}` });
    }
    return { prompts: withDistinctKeys(prompts), wordLists, skipped };
  },
};

const mark = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${JSON_MARK}"`);

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Cut off on its way here, for example.
    return undefined;
  }
}

function parseWordList(value: unknown): readonly ImportedWordList[] {
  const fields = toFields(value);
  const name = toLine(fields.get('name'));
  const words = listOf(fields.get('words')).filter((word) => typeof word === 'string');
  return name === '' ? [] : [{ name, words }];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
