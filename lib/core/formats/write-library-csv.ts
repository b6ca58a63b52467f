import type { ExportedPrompt, LibraryExport } from './library-export';

/** The first column says what a row is, and its name that the table is ours; the others are named as everywhere. */
export const CSV_COLUMNS = [
  'prompt-palette',
  'title',
  'prompt',
  'negative_prompt',
  'category',
  'tags',
  'author',
  'author_url',
  'source_url',
  'preview',
  'lead',
  'notes',
  'aspect',
  'needs_image',
  'variables',
  'favorite',
  'created',
  'updated',
  'pack',
  'id',
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** An export as a table, which `promptPaletteCsvFormat` reads back as the same; word lists are rows with a word a line. */
export function writeLibraryCsv({ prompts, wordLists }: LibraryExport): string {
  const rows = [
    ...prompts.map(toRow),
    ...wordLists.map(({ name, words }) => ({ 'prompt-palette': 'words', title: name, prompt: words.join('\n') })),
  ];
  const lines = rows.map((row: Partial<Record<CsvColumn, string>>) => CSV_COLUMNS.map((name) => cell(row[name] ?? '')));
  // Without the mark, Excel takes the text for one of an 8-bit code.
  return `\uFEFF${[CSV_COLUMNS, ...lines].map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

function toRow(prompt: ExportedPrompt): Record<CsvColumn, string> {
  return {
    'prompt-palette': 'prompt',
    title: prompt.title,
    prompt: prompt.text,
    negative_prompt: prompt.negative,
    category: prompt.category,
    tags: prompt.tags.some((tag) => tag.includes(',')) ? JSON.stringify(prompt.tags) : prompt.tags.join(', '),
    author: prompt.author,
    author_url: prompt.authorUrl,
    source_url: prompt.sourceUrl,
    preview: prompt.preview,
    lead: prompt.lead,
    notes: prompt.notes,
    aspect: prompt.aspect,
    needs_image: prompt.needsImage,
    variables: prompt.variables.length === 0 ? '' : JSON.stringify(prompt.variables),
    favorite: prompt.favourite ? 'true' : '',
    created: writeTime(prompt.createdAt),
    updated: writeTime(prompt.updatedAt),
    pack: prompt.pack,
    id: prompt.key,
  };
}

function writeTime(time: number): string {
  return time === 0 ? '' : new Date(time).toISOString();
}

function cell(text: string): string {
  // A file with any of these is taken for no text.
  const clean = text.replace(/(?![\n\t\u0080-\u009F])[\p{Cc}\p{Cs}]/gu, '');
  // A spreadsheet would run what begins so as a formula. A reader of ours takes the quote off again.
  const safe = /^'*[=+\-@\t]/.test(clean) ? `'${clean}` : clean;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
