import Papa from 'papaparse';

export interface TableRow {
  /** In which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** What is wrong with it, in the parser's words; '' for nothing. */
  readonly fault: string;
}

/** The rows of a CSV or TSV text; empty ones are left out. Undefined for a text whose quotes are beyond reading. */
export function parseTable(text: string, delimiter: string): readonly TableRow[] | undefined {
  // papaparse takes a time that grows with stray quotes times white space, and notes down each of them.
  if (countStrayQuotes(text, delimiter) > mostStrayQuotes) return;
  const source = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]{1000,}/g, ' ')
    .trimEnd();

  const rows: TableRow[] = [];
  let line = 1;
  let start = 0;
  Papa.parse(source, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      // A quote that is never closed takes all that follows into one cell.
      const fault = errors.find(({ code }) => code === 'MissingQuotes')?.message ?? '';
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data, fault });
      for (let at = source.indexOf('\n', start); at !== -1 && at < meta.cursor; at = source.indexOf('\n', at + 1))
        line++;
      start = meta.cursor;
    },
  });
  return rows;
}

const mostStrayQuotes = 100_000;

/** Quotes within a cell that are not written twice. */
function countStrayQuotes(text: string, delimiter: string): number {
  const isEdge = (unit: string | undefined) =>
    unit === undefined || unit === '"' || unit === '\n' || unit === '\r' || unit === delimiter;
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    if (!isEdge(text[at - 1]) && !isEdge(text[at + 1])) count++;
  }
  return count;
}
