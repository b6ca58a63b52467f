import { awesomeListFormat } from './awesome-list-format';
import { csvFormat } from './csv-format';
import { espansoFormat } from './espanso-format';
import type { Format } from './import-reading';
import { jsonFormat } from './json-format';
import { markdownFormat } from './markdown-format';
import { markdownNoteFormat } from './markdown-note-format';
import { promptPaletteBackupFormat } from './prompt-palette-backup-format';
import { promptPaletteCsvFormat } from './prompt-palette-csv-format';
import { promptPaletteJsonFormat } from './prompt-palette-json-format';
import {
  promptLinesFormat,
  promptParagraphsFormat,
  wholeTextFormat,
  wildcardTextFormat,
  wordListFormat,
} from './text-formats';
import { wildcardYamlFormat } from './wildcard-yaml-format';
import { yamlFormat } from './yaml-format';

/** All kinds of files that an import reads, the most particular first: a file is of the first one that it fits. */
export const formats: readonly Format[] = [
  wildcardTextFormat,
  promptPaletteBackupFormat,
  promptPaletteJsonFormat,
  promptPaletteCsvFormat,
  markdownFormat,
  jsonFormat,
  csvFormat,
  awesomeListFormat,
  espansoFormat,
  wildcardYamlFormat,
  yamlFormat,
  markdownNoteFormat,
  wordListFormat,
  promptLinesFormat,
  promptParagraphsFormat,
  wholeTextFormat,
];
