import type { LibraryExport } from './library-export';

/** Tells our own JSON from any other. */
export const JSON_MARK = 'prompt-palette';
export const JSON_VERSION = 1;

/** An export as one JSON file, which `promptPaletteJsonFormat` reads back as the same. */
export function writeLibraryJson({ prompts, wordLists }: LibraryExport): string {
  return `${JSON.stringify({ format: JSON_MARK, version: JSON_VERSION, prompts, wordLists }, null, 2)}\n`;
}
