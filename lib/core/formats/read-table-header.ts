import { fieldName, type RecordField, recordFields } from './record-fields';

export interface TableHeader {
  readonly delimiter: string;
  readonly names: readonly string[];
  /** How many lines stand before the header's own. */
  readonly before: number;
}

/**
 * The header of a table of prompts: short names in the first line, among them one for a prompt's text. Where the file's
 * name does not say that it is a table, another known name has to stand beside it, as the line may be prose with commas.
 */
export function readTableHeader(text: string, path: string): TableHeader | undefined {
  // Excel writes its delimiter into a line of its own.
  const said = /^sep=(.)\r?\n/.exec(text);
  const start = said?.[0].length ?? 0;
  const line = text.slice(start, start + longestHeader).split(/[\r\n]/)[0] ?? '';
  const isTable = /\.(?:csv|tsv|tab)$/i.test(path);
  for (const delimiter of said?.[1] ? [said[1]] : [',', '\t', ';', '|']) {
    const names = line.split(delimiter).map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    );
    if (names.some((name) => name.length > longestName)) continue;
    const known = names.filter((name) => fieldOf(name));
    const hasText = names.some((name) => fieldOf(name) === 'text' || fieldOf(name) === 'negative');
    if (hasText && (known.length > 1 || isTable)) return { delimiter, names, before: said ? 1 : 0 };
  }
}

/** UTF-16 code units. */
const longestHeader = 4000;
const longestName = 60;

const fields: ReadonlyMap<string, RecordField> = new Map(
  (Object.keys(recordFields) as RecordField[]).flatMap((field) =>
    recordFields[field].map((name) => [name, field] as const),
  ),
);

export function fieldOf(name: string): RecordField | undefined {
  return fields.get(fieldName(name));
}
