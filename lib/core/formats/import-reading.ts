import type { Prompt } from '../prompt';

/** One file of an import. */
export interface ImportFile {
  /** Where it stood below what the user chose, parted by `/`; a single file's name alone, '' for a pasted text. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A prompt as a file of another program, or of ours, tells of it. What the file does not say is '' or 0. */
export interface ImportedPrompt extends Omit<Prompt, 'id'> {
  /**
   * Tells it from all others of the same source, and finds it again in a newer version of that source: the id that it
   * has there, else its path, else its title. Unique within an import.
   */
  readonly key: string;
  readonly notes: string;
  readonly favourite: boolean;
  /** In ms since the epoch. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** The name of the pack that it was exported from. Only our own files tell, and none that another program wrote. */
  readonly pack?: string;
}

/** Options for a blank, one of which a surprise draws: a wildcard file. */
export interface ImportedWordList {
  /** As it is written in prompts: `colors/warm` for `__colors/warm__`. */
  readonly name: string;
  readonly words: readonly string[];
}

/** What was not taken over, and why. */
export interface SkippedEntry {
  readonly file: string;
  /** From 1; 0 where there is no line to name. */
  readonly line: number;
  readonly reason: SkipReason;
  /** What it was about: a title, a key, the parser's own words. May be ''. */
  readonly detail: string;
}

export const SKIP_REASONS = [
  'unknown-format',
  'not-text',
  'broken',
  'no-title',
  'no-text',
  'divider',
  'runs-code',
  'too-long',
  'too-many',
  'too-large',
  'nested-archive',
  'unsafe-path',
  'unsafe-content',
  'repeated',
] as const;

export type SkipReason = (typeof SKIP_REASONS)[number];

export interface ImportReading {
  readonly prompts: readonly ImportedPrompt[];
  readonly wordLists: readonly ImportedWordList[];
  readonly skipped: readonly SkippedEntry[];
  /**
   * Names of categories by the ids that prompts give instead of them. They hold for the prompts of the other files too,
   * as some programs keep each prompt in a file of its own.
   */
  readonly categoryNames?: ReadonlyMap<string, string>;
}

/**
 * A kind of file. It is told by what a file holds; its name may only decide between two that fit. The text that it is
 * given has no byte order mark and is at most 100 MB long; line ends are as they stand in the file.
 */
export interface Format {
  readonly id: string;
  /** Whether the text is of this kind. Cheap, and never throws. */
  readonly fits: (text: string, path: string) => boolean;
  /** Reads all that can be read; one bad entry does not fail the rest. Never throws on bad input. */
  readonly read: (text: string, path: string) => ImportReading;
}
