import { toFields, toLine, toText } from './field-values';
import type { Format, ImportedWordList, SkippedEntry } from './import-reading';
import type { ExportedPrompt } from './library-export';
import { parseExportedPrompt } from './parse-exported-prompt';
import { withDistinctKeys } from './with-distinct-keys';

/**
 * A backup of the library, imported in place of restored: its prompts and lists of words, without what is in the bin. A
 * record a line, as `BackupRecord` says.
 */
export const promptPaletteBackupFormat: Format = {
  id: 'prompt-palette-backup',
  fits: (text) => mark.test(text),
  read: (text, path) => {
    const skipped: SkippedEntry[] = [];
    const packs = new Map<string, string>();
    const favourites = new Set<string>();
    const found: { readonly record: ReadonlyMap<string, unknown>; readonly line: number }[] = [];
    const wordLists: ImportedWordList[] = [];
    text.split('\n').forEach((written, index) => {
      if (written.trim() === '') return;
      const record = toFields(parse(written));
      const kind = record.get('kind');
      if (record.size === 0) skipped.push({ file: path, line: index + 1, reason: 'broken', detail: '' });
      else if (kind === 'pack') packs.set(toText(record.get('id')), toLine(record.get('name')));
      else if (kind === 'favourites') for (const id of listOf(record.get('ids'))) favourites.add(toText(id));
      else if (kind === 'prompt' && !isInBin(record)) found.push({ record, line: index + 1 });
      else if (kind === 'words' && toLine(record.get('name')) !== '') {
        const words = listOf(record.get('words')).filter((word) => typeof word === 'string');
        wordLists.push({ name: toLine(record.get('name')), words });
      }
    });

    const prompts = found.flatMap(({ record, line }): readonly ExportedPrompt[] => {
      const prompt = toFields(record.get('prompt'));
      const key = toText(prompt.get('id'));
      const pack = packs.get(toText(record.get('pack'))) || 'own';
      const read = parseExportedPrompt({
        ...Object.fromEntries([...prompt, ...record]),
        key,
        favourite: favourites.has(key),
        pack,
      });
      if (read) return [read];
      skipped.push({ file: path, line, reason: 'no-text', detail: toLine(prompt.get('title')) });
      return [];
    });
    return { prompts: withDistinctKeys(prompts), wordLists, skipped };
  },
};

const mark = /^\s*\{[^\n]{0,200}"format"\s*:\s*"prompt-palette-backup"/;

function isInBin(record: ReadonlyMap<string, unknown>): boolean {
  const deletedAt = record.get('deletedAt');
  return typeof deletedAt === 'number' && deletedAt > 0;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    // One line that is broken is named, and the rest is read.
    return undefined;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
