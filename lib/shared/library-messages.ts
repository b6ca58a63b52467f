import type { CoverSpec } from '@/lib/core/cover/cover-spec';
import type { ImportedPrompt, ImportedWordList } from '@/lib/core/formats/import-reading';
import type { BackupRecord } from '@/lib/core/library/backup-record';
import type { ImportPlan } from '@/lib/core/library/import-plan';
import type { LibraryPrompt, Pack } from '@/lib/core/library/library-prompt';
import type { DraftFault, PromptDraft } from '@/lib/core/library/prompt-draft';
import type { PromptVersion } from '@/lib/core/library/prompt-version';
import type { PromptMeta } from '@/lib/core/prompt';

/**
 * Why a write did not happen; then nothing of it did. full: the disk or the browser's quota. broken: the database cannot
 * be opened or written. newer-version: a newer version of the extension made it, so this one leaves it alone.
 */
export type StoreFailure = 'full' | 'broken' | 'newer-version';

/** A failure leaves everything as it was, and the interface keeps what the user typed on the screen. */
export type Written<Value, Reason = never> =
  | ({ readonly ok: true } & Value)
  | { readonly ok: false; readonly reason: StoreFailure | Reason };

/** `undo` takes the write back whole: see the message of that name. */
export interface Undoable {
  readonly undo: string;
}

export interface SavedPrompt {
  readonly id: string;
  readonly revision: number;
}

/** What a list of the library shows. All that are named must fit; '' fits all. */
export interface LibraryScope {
  /** `catalog`, `own`, a pack's id, or '' for all that are enabled. Naming a disabled pack lists it all the same. */
  readonly pack: string;
  readonly category: string;
  readonly tag: string;
  readonly favourites: boolean;
  /** The bin in place of what is not in it. */
  readonly bin: boolean;
  /** In the language of the search; its hits come best first, whatever `sort` says. */
  readonly query: string;
  readonly sort: 'title' | 'created' | 'updated' | 'used';
}

export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

export interface LibraryList {
  /** All of them, in order; ask for the rows of those in view. */
  readonly ids: readonly string[];
  /** Of the scope's pack and bin, whatever else it says; the most frequent first. */
  readonly categories: readonly NamedCount[];
  readonly tags: readonly NamedCount[];
  /** The tags of what is listed. */
  readonly listedTags: readonly NamedCount[];
}

export interface LibraryRow {
  readonly meta: PromptMeta;
  readonly cover: CoverSpec;
  /** `catalog` for a bundled prompt. */
  readonly pack: string;
  /** As in `LibraryEntry`; a cover that was fetched by this key never goes stale. */
  readonly picture: string;
  /** As in `ListedPrompt`. */
  readonly remote: string;
  readonly favourite: boolean;
  readonly edited: boolean;
  /** In ms since the epoch; 0 for never, and for bundled prompts. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt: number;
  readonly usedAt: number;
  /** 0 for a bundled prompt, which cannot be edited but duplicated. */
  readonly revision: number;
}

export interface PackSummary extends Pack {
  /** Without those in the bin. */
  readonly prompts: number;
  readonly edited: number;
  readonly wordLists: number;
}

export interface LibraryStatus {
  readonly database: 'ok' | Exclude<StoreFailure, 'full'>;
  /** Own prompts and those of packs, without those in the bin. */
  readonly prompts: number;
  readonly bin: number;
  /** Writes since the last backup file; from 50 on one is to be offered. */
  readonly changesSinceBackup: number;
  readonly backupDue: boolean;
  /** In ms since the epoch; 0 for never. */
  readonly backedUpAt: number;
}

export interface EditorDraft {
  /** Made up by the editor: two that are open at once have two drafts. */
  readonly key: string;
  /** The prompt that is edited; '' for one that does not exist yet. */
  readonly id: string;
  /** The revision that it was made of; 0 for a new one. */
  readonly revision: number;
  readonly draft: PromptDraft;
  /** The key of the picture that a new prompt will have; '' for none. */
  readonly picture: string;
  /** When it was kept, in ms since the epoch. */
  readonly at: number;
}

/** What to do to many prompts at once. Bundled prompts among them are left out. */
export interface BulkChange {
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  readonly category?: string;
}

/** invalid: no address that can be asked. not-allowed: the user has not allowed the host. */
export type FetchFailure = 'invalid' | 'not-allowed' | 'not-found' | 'server' | 'offline' | 'timeout' | 'too-large';

/** What was fetched of a pack, and waits with its import. */
export interface FetchedPack {
  readonly importId: string;
  /** How many parts it has; together they are one file. */
  readonly parts: number;
  /** The name of the file. */
  readonly file: string;
  /** The folder of the archive that is the pack, for `filesInFolder` of lib/core/formats; '' where all of it is. */
  readonly folder: string;
}

/** Why a picture was not taken: no picture that the browser can draw, an SVG, or one over 20 MB or 50 megapixels. */
export type PictureFailure = 'not-a-picture' | 'too-large';

/**
 * What pages ask of the user's library. The worker is the only one that writes, each write is one transaction of the
 * database, and pages hear of it by `libraryChangeItem`. Where not said otherwise, only the extension's own pages may
 * send these; the palette's content script is refused.
 */
export interface LibraryMessages {
  listLibrary(request: LibraryScope): LibraryList;
  /** In the order of the ids; those that are gone are left out. At most 1,000. */
  getLibraryRows(request: { readonly ids: readonly string[] }): readonly LibraryRow[];
  /** Bundled prompts too, as revision 0. In the order of the ids, at most 1,000; those that are gone are left out. */
  getLibraryPrompts(request: { readonly ids: readonly string[] }): readonly LibraryPrompt[];
  getLibraryStatus(request: Readonly<Record<never, never>>): LibraryStatus;
  /** Tags, categories and authors for completion are in `getKnownValues`. Own prompts first, then by name. */
  getPacks(request: Readonly<Record<never, never>>): readonly PackSummary[];

  /**
   * A new own prompt. The palette may send this too. `draftKey`: of the draft that is done with then, and whose picture
   * becomes the prompt's; '' for none.
   */
  createPrompt(request: {
    readonly draft: PromptDraft;
    readonly draftKey: string;
  }): Written<SavedPrompt & Undoable, DraftFault>;
  /**
   * Saves an edit that was made of `revision`. When there is a newer one by now, nothing is overwritten: the answer has
   * the newer prompt, and the refused text is kept among the versions. `gone`: it is in the bin, or there no more.
   */
  savePrompt(request: {
    readonly id: string;
    readonly revision: number;
    readonly draft: PromptDraft;
    /** As in `createPrompt`. */
    readonly draftKey: string;
  }):
    | Written<SavedPrompt, DraftFault | 'gone'>
    | { readonly ok: false; readonly reason: 'outdated'; readonly newer: LibraryPrompt };
  /** Copies any prompt, a bundled one too, with its picture, to the own prompts; with this title, '' for the same. */
  duplicatePrompt(request: {
    readonly id: string;
    readonly title: string;
  }): Written<SavedPrompt & Undoable, DraftFault | 'gone'>;
  changePrompts(request: {
    readonly ids: readonly string[];
    readonly change: BulkChange;
  }): Written<Undoable & { readonly changed: number }>;
  /** To the bin, for 30 days. */
  deletePrompts(request: { readonly ids: readonly string[] }): Written<Undoable & { readonly changed: number }>;
  /** Out of the bin. */
  restorePrompts(request: { readonly ids: readonly string[] }): Written<{ readonly changed: number }>;
  /** For good, with their versions and pictures, out of the bin only. Without ids, all that is in it. */
  purgePrompts(request: { readonly ids?: readonly string[] }): Written<{ readonly changed: number }>;
  /**
   * Takes back one write by the `undo` of its answer. What was edited since is not lost: it is kept among the versions.
   * Known for 30 days; then, and at the second call, `gone`. The palette may send this too.
   */
  undo(request: Undoable): Written<unknown, 'gone'>;

  /** Newest first. */
  getVersions(request: { readonly id: string }): readonly PromptVersion[];
  /** Makes a version the prompt's text again; what it replaces becomes a version. */
  restoreVersion(request: { readonly id: string; readonly number: number }): Written<SavedPrompt, 'gone'>;

  /** Kept until the prompt is saved or the draft discarded. */
  keepDraft(request: Omit<EditorDraft, 'at'>): Written<unknown>;
  getDrafts(request: Readonly<Record<never, never>>): readonly EditorDraft[];
  discardDraft(request: { readonly key: string }): Written<unknown>;

  /**
   * The user's own picture for any prompt, as a `data:` address of any format that the browser draws but SVG; it is
   * stored at 640 pixels. '' takes it away.
   */
  setPicture(request: {
    readonly id: string;
    readonly picture: string;
  }): Written<{ readonly picture: string }, PictureFailure | 'gone'>;
  /** Stores a picture, as in `setPicture`, for the draft of a new prompt; it goes when no draft and no prompt has it. */
  keepPicture(request: { readonly picture: string }): Written<{ readonly picture: string }, PictureFailure>;
  /** The `data:` address of a picture by its key; '' where there is none. */
  getPicture(request: { readonly picture: string }): string;
  /** `data:` addresses of the pictures, by the prompt's id; those without one are left out. At most 100. */
  getPictures(request: { readonly ids: readonly string[] }): Readonly<Record<string, string>>;

  /**
   * Begins an import: as a new pack of that name, or as the newer version of the pack `update` ('' for none). What is
   * staged is not seen by anyone before its commit, and is swept when there is none within a day.
   */
  startImport(request: {
    readonly name: string;
    readonly update: string;
  }): Written<{ readonly importId: string }, 'gone'>;
  /** Some hundred prompts at a time, in their order. `refused`: the keys of those that cannot be stored. */
  stagePrompts(request: {
    readonly importId: string;
    readonly prompts: readonly ImportedPrompt[];
    readonly wordLists: readonly ImportedWordList[];
  }): Written<{ readonly refused: readonly string[] }, 'gone'>;
  /** The picture of a prompt of the import, by its key; as in `setPicture`. */
  stagePicture(request: {
    readonly importId: string;
    readonly key: string;
    readonly picture: string;
  }): Written<unknown, PictureFailure | 'gone'>;
  planImport(request: { readonly importId: string }): ImportPlan | undefined;
  /** A staged prompt, to look at before the commit; what a pack removes is not among them. */
  getStagedPrompt(request: { readonly importId: string; readonly key: string }): PromptDraft | undefined;
  /** Carries the plan out in one transaction, without the items whose keys are left out. */
  commitImport(request: {
    readonly importId: string;
    readonly name: string;
    readonly leaveOut: readonly string[];
  }): Written<
    Undoable & { readonly pack: string; readonly added: number; readonly changed: number; readonly removed: number },
    'gone'
  >;
  cancelImport(request: { readonly importId: string }): Written<unknown>;

  changePack(request: {
    readonly id: string;
    readonly name?: string;
    readonly enabled?: boolean;
    readonly remotePictures?: boolean;
    /** Whether a pack with an address may be asked once a day. */
    readonly daily?: boolean;
  }): Written<unknown, 'gone'>;
  removePack(request: { readonly id: string }): Written<Undoable, 'gone'>;
  /**
   * Fetches a pack, and begins an import of what was fetched: read it with `getFetchedPart`, then go on as with files.
   * Ask the user for the host before, within their click: `packAddress(url)` of lib/core/library says which.
   */
  fetchPack(request: { readonly url: string }): Written<FetchedPack, FetchFailure | 'gone'>;
  /**
   * The same for the newer version of a pack that has an address; `importId` is '' when there is none. The daily check
   * fetches nothing but the answer whether there is one: see `isNewer` of the pack's source.
   */
  checkPack(request: { readonly id: string }): Written<FetchedPack, FetchFailure | 'gone'>;
  /** A part of what was fetched, from 0, in base64; undefined where there is none. */
  getFetchedPart(request: { readonly importId: string; readonly part: number }): string | undefined;

  getWordLists(request: Readonly<Record<never, never>>): readonly (NamedCount & { readonly pack: string })[];

  /** Everything, some at a time: from '' on, until `next` is ''. Write the records to the file one a line. */
  readBackup(request: { readonly from: string }): { readonly records: readonly BackupRecord[]; readonly next: string };
  /** The backup file has been written. */
  confirmBackup(request: Readonly<Record<never, never>>): Written<unknown>;
  /** Begins the restoring of a backup; as with an import, nothing happens before the commit. */
  startRestore(request: Readonly<Record<never, never>>): Written<{ readonly restoreId: string }>;
  /** Lines of the file, some hundred at a time. `refused` are the lines that are no record of a backup, from 0. */
  stageBackup(request: {
    readonly restoreId: string;
    readonly lines: readonly string[];
  }): Written<{ readonly refused: readonly number[] }, 'gone'>;
  /** In one transaction. What is there and not in the backup stays; where both are, the backup's becomes current. */
  commitRestore(request: {
    readonly restoreId: string;
  }): Written<Undoable & { readonly added: number; readonly changed: number }, 'gone'>;

  /** Switched on, it syncs at once: `syncStatusItem` says how it went. Switched off, what is synced stays there. */
  setSync(request: { readonly on: boolean }): void;

  /**
   * Saves what stands in the box of the sender's tab as an own prompt; with this title, '' for one made of the text.
   * The palette may send this too.
   */
  saveBox(request: {
    readonly title: string;
    readonly tabId?: number | undefined;
  }): Written<SavedPrompt & Undoable, DraftFault | 'no-access' | 'no-field'>;
  /** Saves a text of the user's own as a prompt. The palette may send this too. */
  saveText(request: { readonly text: string }): Written<SavedPrompt & Undoable, DraftFault>;
  /** Opens the library page, at this prompt if one is named. The palette may send this too. */
  openLibrary(request: { readonly id: string }): void;
  /** Opens a prompt's editor in the library; of a bundled one that of a new copy. The palette may send this too. */
  editPrompt(request: { readonly id: string }): void;
}
