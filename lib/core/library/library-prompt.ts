import type { CoverSpec } from '../cover/cover-spec';
import type { Prompt, PromptMeta, PromptTexts } from '../prompt';
import type { SyncedField } from '../sync/synced-prompt';

/** The pack of the prompts that the user wrote, saved or duplicated. It cannot be removed. */
export const OWN_PACK = 'own';

/** Stands for the bundled prompts where a pack is named; it is no record of the library. */
export const CATALOG_PACK = 'catalog';

/**
 * What lists and covers need of a prompt of the library. Its id is `@<pack>/<key>`: no category begins with `@`, so that
 * it is never that of a bundled prompt.
 */
export interface LibraryEntry {
  readonly meta: PromptMeta;
  readonly cover: CoverSpec;
  /** The pack's id. */
  readonly pack: string;
  /** Tells it from all others of its pack, in newer versions of the pack too. */
  readonly key: string;
  /** The user's own picture, or the pack's: its key, new with every picture; '' when the cover is drawn. */
  readonly picture: string;
  /** In ms since the epoch. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Counts the edits from 1. A save names the revision that it was made of, and is refused when there is a newer one. */
  readonly revision: number;
  /** Whether the user changed it since it came from its pack: then a newer version of the pack leaves it alone. */
  readonly edited: boolean;
  /** When it went to the bin, in ms since the epoch; 0 when it is not there. */
  readonly deletedAt: number;
}

/** The rest of it, by the same id. */
export interface LibraryTexts extends PromptTexts {
  readonly id: string;
  readonly notes: string;
  /** When a field was last changed by the user, in ms since the epoch: what decides between two machines. */
  readonly editedAt: Readonly<Partial<Record<SyncedField, number>>>;
}

/** A prompt of the library, or a bundled one, as its editor needs it. */
export interface LibraryPrompt extends Omit<LibraryEntry, 'meta' | 'cover' | 'key'> {
  readonly prompt: Prompt;
  readonly notes: string;
}

/** Where a pack came from. own: from the user. import: from files. url: from an address that can be asked again. */
export type PackSource =
  | { readonly kind: 'own' }
  | { readonly kind: 'import'; readonly name: string }
  | {
      readonly kind: 'url';
      readonly url: string;
      /** Whether it may be asked once a day without the user. */
      readonly daily: boolean;
      /** In ms since the epoch; 0 when it never was. */
      readonly checkedAt: number;
      /** Whether a check has found a version that is not imported yet. */
      readonly isNewer: boolean;
      /** The server's marks of the version that we have, '' for none, and its SHA-256 in hexadecimal digits. */
      readonly etag: string;
      readonly lastModified: string;
      readonly digest: string;
    };

export interface Pack {
  readonly id: string;
  readonly name: string;
  /** Whether its prompts are listed and searched. */
  readonly enabled: boolean;
  readonly source: PackSource;
  /** Whether pictures may be fetched from the addresses that its prompts name. */
  readonly remotePictures: boolean;
  readonly addedAt: number;
  readonly updatedAt: number;
  /** When it was removed, in ms since the epoch; 0 while it is there. For 30 days that can be taken back. */
  readonly removedAt: number;
}
