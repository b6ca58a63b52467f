import type { LibraryPrompt } from '../library/library-prompt';
import type { ImportedPrompt, ImportedWordList } from './import-reading';

/** A prompt on its way out of the library. Its line ends are `\n`. */
export interface ExportedPrompt extends ImportedPrompt {
  /** The name of its pack, or `own`. */
  readonly pack: string;
}

/** The library, or a selection of it. No two prompts have the same key, and no two lists the same name. */
export interface LibraryExport {
  readonly prompts: readonly ExportedPrompt[];
  readonly wordLists: readonly ImportedWordList[];
}

/** A prompt of the library for an export; `pack` is its pack's name, or `own`. */
export function toExportedPrompt(stored: LibraryPrompt, pack: string, favourite: boolean): ExportedPrompt {
  const { id, ...prompt } = stored.prompt;
  return {
    ...prompt,
    text: toNewlines(prompt.text),
    negative: toNewlines(prompt.negative).trim(),
    // Ids begin with the pack's, so that keys of two packs stay apart.
    key: id,
    notes: toNewlines(stored.notes).trim(),
    favourite,
    createdAt: stored.createdAt,
    updatedAt: stored.updatedAt,
    pack,
  };
}

function toNewlines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
