import type { DBSchema, IDBPDatabase } from 'idb';
import type { ImportedWordList } from '@/lib/core/formats/import-reading';
import type { BackupRecord } from '@/lib/core/library/backup-record';
import type { LibraryEntry, LibraryTexts, Pack, PackSource } from '@/lib/core/library/library-prompt';
import type { StoredPrompt } from '@/lib/core/library/make-prompt';
import type { PromptVersion } from '@/lib/core/library/prompt-version';
import type { WaitingTimes } from '@/lib/core/library/waiting-times';
import type { EditorDraft } from '@/lib/shared/library-messages';
import type { Marks } from './waiting-marks';

/** A picture as WebP, at most 640 pixels wide and high. */
export interface StoredPicture {
  /** Random, so that another picture has another key. */
  readonly key: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly addedAt: number;
}

/** Earlier versions kept drafts without pictures. */
export interface StoredDraft extends Omit<EditorDraft, 'picture'> {
  readonly picture?: string;
}

/** What an undo puts back in the place of one prompt. */
export interface PromptState {
  readonly id: string;
  /** undefined when there was no such prompt. */
  readonly before: StoredPrompt | undefined;
  /** The revision that the write made: with another one now, somebody has changed the prompt since. */
  readonly madeRevision: number;
}

/** What a write replaced. The states of many prompts are several records of one journal. */
export interface JournalPart {
  readonly journal: string;
  /** From 0. */
  readonly number: number;
  readonly at: number;
  readonly prompts: readonly PromptState[];
  readonly packs: readonly PackState[];
  readonly wordLists: readonly WordListState[];
  /** Keys that the pictures of bundled prompts had, by the prompt's id; '' for none. */
  readonly catalogPictures: Readonly<Record<string, string>>;
}

export interface PackState {
  readonly id: string;
  /** undefined when there was no such pack. */
  readonly pack: Pack | undefined;
}

/** All word lists that a pack had. */
export interface WordListState {
  readonly pack: string;
  readonly lists: readonly StoredWordList[];
}

export interface StoredWordList extends ImportedWordList {
  readonly pack: string;
}

/** An import, or the restoring of a backup, that waits for its commit. */
export interface StagedImport {
  readonly id: string;
  readonly at: number;
  readonly name: string;
  /** The pack that it makes or updates; '' for a backup, which has several. */
  readonly pack: string;
  readonly update: boolean;
  readonly source: PackSource;
}

export interface StagedPrompt {
  readonly prompt: StoredPrompt;
  readonly favourite: boolean;
}

/** Some of what a staged import brings. */
export interface StagedPart {
  readonly import: string;
  readonly number: number;
  readonly prompts: readonly StagedPrompt[];
  readonly wordLists: readonly ImportedWordList[];
  /** Keys of pictures that are stored already, by the key of their prompt. */
  readonly pictures: readonly (readonly [key: string, picture: string])[];
  readonly backup: readonly BackupRecord[];
}

/** What was fetched for an import, in parts, until the page has read it. */
export interface FetchedPart {
  readonly import: string;
  /** From 0. */
  readonly part: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Part of a pack's search index. What is in it belongs to the search. */
export interface IndexBlock {
  readonly pack: string;
  readonly number: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Ids of the prompts in it that are not there any more, or stand in a later block. */
  readonly dead: readonly string[];
}

/** Prompts that are other than the search index has them; written in the transaction that changed them. */
export interface UnindexedChange {
  readonly pack: string;
  readonly ids: readonly string[];
}

/** What was answered to a request that changed the library, for the case that the answer was lost. */
export interface GivenAnswer {
  /** The request's key. */
  readonly once: string;
  readonly answer: unknown;
}

/** Single values, by name. */
export interface MetaValues {
  /** Writes since the last backup file. */
  readonly changesSinceBackup: number;
  readonly backedUpAt: number;
  /** Keys of pictures of bundled prompts, by the prompt's id. */
  readonly catalogPictures: Readonly<Record<string, string>>;
  /** The last ones, newest first. */
  readonly answers: readonly GivenAnswer[];
  /** See `putMarks`. */
  readonly marks: readonly Marks[];
  /** What waits to be deleted for good, and for how long it has. */
  readonly waitingTimes: WaitingTimes;
  /** Marks of what was synced the last time, by its key: what differs from it has been changed on another machine. */
  readonly syncMarks: Readonly<Record<string, string>>;
}

export interface LibrarySchema extends DBSchema {
  entries: {
    key: string;
    value: LibraryEntry;
    indexes: { pack: string; deletedAt: number; createdAt: [pack: string, createdAt: number] };
  };
  texts: { key: string; value: LibraryTexts };
  versions: { key: [id: string, number: number]; value: PromptVersion };
  packs: { key: string; value: Pack };
  pictures: { key: string; value: StoredPicture };
  wordLists: { key: [pack: string, name: string]; value: StoredWordList; indexes: { name: string } };
  drafts: { key: string; value: StoredDraft };
  journals: { key: [journal: string, number: number]; value: JournalPart; indexes: { at: number } };
  imports: { key: string; value: StagedImport };
  staged: { key: [importId: string, number: number]; value: StagedPart };
  fetched: { key: [importId: string, part: number]; value: FetchedPart };
  indexes: { key: [pack: string, number: number]; value: IndexBlock };
  unindexed: { key: number; value: UnindexedChange };
  meta: { key: string; value: MetaValues[keyof MetaValues] };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
