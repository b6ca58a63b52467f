import { toTime } from './field-values';
import type { Format, ImportedWordList, SkippedEntry } from './import-reading';
import type { ExportedPrompt } from './library-export';
import { parseExportedPrompt } from './parse-exported-prompt';
import { parseTable } from './parse-table';
import { withDistinctKeys } from './with-distinct-keys';
import type { CsvColumn } from './write-library-csv';

/** Our own table, also when a spreadsheet has written semicolons, or moved any column but the first. */
export const promptPaletteCsvFormat: Format = {
  id: 'prompt-palette-csv',
  fits: (text) => header.test(text),
  read: (text, path) => {
    const delimiter = header.exec(text)?.[1] ?? ',';
    const [head, ...rows] = parseTable(text, delimiter) ?? [];
    const columns = new Map((head?.cells ?? []).map((name, index) => [name.trim(), index]));
    const prompts: ExportedPrompt[] = [];
    const wordLists: ImportedWordList[] = [];
    const skipped: SkippedEntry[] = head ? [] : [{ file: path, line: 1, reason: 'broken', detail: '"' }];
    for (const { cells, line, fault } of rows) {
      const get = (column: CsvColumn) => withoutGuard(cells[columns.get(column) ?? -1] ?? '');
      const skip = (reason: SkippedEntry['reason']) => skipped.push({ file: path, line, reason, detail: get('title') });
      if (fault !== '') skip('broken');
      else if (get('prompt-palette') === 'words') {
        const words = get('prompt')
          .split('\n')
          .filter((word) => word !== '');
        if (get('title').trim() === '') skip('no-title');
        else wordLists.push({ name: get('title'), words });
      } else {
        const prompt = parseExportedPrompt(toRecord(get));
        if (prompt) prompts.push(prompt);
        else skip('no-text');
      }
    }
    return { prompts: withDistinctKeys(prompts), wordLists, skipped };
  },
};

/** The column that marks the table as ours; what parts the cells follows it. */
const header = /^"?prompt-palette"?([,;\t])/;

function toRecord(get: (column: CsvColumn) => string): unknown {
  return {
    title: get('title'),
    text: get('prompt'),
    negative: get('negative_prompt'),
    category: get('category'),
    tags: readTags(get('tags')),
    author: get('author'),
    authorUrl: get('author_url'),
    sourceUrl: get('source_url'),
    preview: get('preview'),
    lead: get('lead'),
    notes: get('notes'),
    aspect: get('aspect'),
    needsImage: get('needs_image') || 'none',
    variables: parse(get('variables')) ?? [],
    favourite: /^true$/i.test(get('favorite')),
    createdAt: toTime(get('created')),
    updatedAt: toTime(get('updated')),
    pack: get('pack'),
    key: get('id'),
  };
}

function readTags(written: string): unknown {
  return (written.startsWith('[') ? parse(written) : undefined) ?? written.split(',');
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

function withoutGuard(text: string): string {
  return /^'+[=+\-@\t]/.test(text) ? text.slice(1) : text;
}
