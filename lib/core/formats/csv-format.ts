import type { Format, ImportedPrompt, ImportReading, SkippedEntry } from './import-reading';
import { parseTable, type TableRow } from './parse-table';
import { readRecord } from './read-record';
import { fieldOf, readTableHeader, type TableHeader } from './read-table-header';

/** A table with a header that names a prompt's parts, with commas, semicolons, tabs or bars between its cells. */
export const csvFormat: Format = {
  id: 'csv',
  fits: (text, path) => !/\.(?:md|markdown)$/i.test(path) && readTableHeader(text, path) !== undefined,
  read: (text, path) => {
    const header = readTableHeader(text, path);
    const rows = header && parseTable(text, header.delimiter);
    if (!rows) return { prompts: [], wordLists: [], skipped: [{ file: path, line: 1, reason: 'broken', detail: '"' }] };
    return readRows(header, rows.slice(header.before + 1), path);
  },
};

function readRows(header: TableHeader, rows: readonly TableRow[], file: string): ImportReading {
  const mapText = hasWrittenBreaks(header, rows) ? writtenBreaksToLines : undefined;
  const prompts: ImportedPrompt[] = [];
  const skipped: SkippedEntry[] = [];
  let category = '';
  for (const row of rows) {
    const skip = (reason: SkippedEntry['reason'], detail: string) =>
      skipped.push({ file, line: row.line, reason, detail });
    const cells = joinSurplus(header, row);
    if (!cells) {
      skip('broken', row.fault || `${row.cells.length} > ${header.names.length}`);
      continue;
    }
    const names = header.names.slice(0, mostColumns);
    const record = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
    const read = readRecord(record, { category, ...(mapText && { mapText }) });
    if (read.ok) prompts.push(...read.prompts);
    else skip(read.reason, read.detail);
    // A row that parts the list says what the rows below it are about.
    if (!read.ok && read.reason === 'divider') category = read.detail.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  }
  return { prompts, wordLists: [], skipped };
}

/** More than any table of prompts has; each row is read by all of them. */
const mostColumns = 200;

/**
 * A row's cells, as many as there are names. A text with delimiters that nobody quoted is put together again where it is
 * the last cell; anywhere else nobody can tell where it ends, and the row is undefined.
 */
function joinSurplus({ names, delimiter }: TableHeader, { cells, fault }: TableRow): readonly string[] | undefined {
  if (fault !== '') return;
  const last = names.length - 1;
  if (cells.slice(last + 1).every((cell) => cell.trim() === '')) return cells;
  if (fieldOf(names[last] ?? '') !== 'text') return;
  return [...cells.slice(0, last), cells.slice(last).join(delimiter)];
}

/** AI Prompt Genius writes a line break as a backslash and an n. */
function hasWrittenBreaks({ names }: TableHeader, rows: readonly TableRow[]): boolean {
  const has = (name: string) => names.some((each) => each.toLowerCase() === name);
  return (
    has('title') &&
    (has('placeholder') || has('folder')) &&
    !rows.some(({ cells }) => cells.some((cell) => cell.includes('\n')))
  );
}

function writtenBreaksToLines(text: string): string {
  return text.replaceAll('\\n', '\n');
}
