import { describeCover } from '../cover/describe-cover';
import type { SyncedField } from '../sync/synced-prompt';
import { variablesOfTexts } from '../template/variables-of-texts';
import { libraryId } from './library-id';
import type { LibraryEntry, LibraryTexts } from './library-prompt';
import { MOST_ITEMS, type PromptDraft } from './prompt-draft';

/** A prompt of the library in the two parts that are stored. */
export interface StoredPrompt {
  readonly entry: LibraryEntry;
  readonly texts: LibraryTexts;
}

interface Origin {
  readonly pack: string;
  readonly key: string;
  readonly picture: string;
  /** In ms since the epoch. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A prompt as it first enters the library. */
export function makePrompt(draft: PromptDraft, { pack, key, ...origin }: Origin): StoredPrompt {
  const id = libraryId(pack, key);
  return {
    entry: { ...describe(id, draft), pack, key, ...origin, revision: 1, edited: false, deletedAt: 0 },
    texts: { ...textsOf(id, draft), editedAt: {} },
  };
}

/** The prompt after the user changed it at `now` (ms since the epoch). */
export function editPrompt({ entry, texts }: StoredPrompt, draft: PromptDraft, now: number): StoredPrompt {
  const { id } = entry.meta;
  const after = { ...entry, ...describe(id, draft), updatedAt: now, revision: entry.revision + 1, edited: true };
  const changed = changedFields(
    draftOf({ entry, texts }),
    draftOf({ entry: after, texts: { ...texts, ...textsOf(id, draft) } }),
  );
  return { entry: after, texts: { ...textsOf(id, draft), editedAt: stampEdits(texts.editedAt, changed, now) } };
}

/** The prompt put into the bin, or taken out of it with 0, at `now` (both in ms since the epoch). */
export function binPrompt({ entry, texts }: StoredPrompt, deletedAt: number, now: number): StoredPrompt {
  return {
    entry: { ...entry, deletedAt, revision: entry.revision + 1 },
    texts: { ...texts, editedAt: stampEdits(texts.editedAt, ['deletedAt'], now) },
  };
}

/**
 * The times of the fields with these changed at `now`. An edit is always later than the one that it replaces, also where
 * that came from a machine whose clock is ahead, or this one's was set back.
 */
export function stampEdits(
  editedAt: LibraryTexts['editedAt'],
  changed: readonly SyncedField[],
  now: number,
): LibraryTexts['editedAt'] {
  return {
    ...editedAt,
    ...Object.fromEntries(changed.map((field) => [field, Math.max(now, (editedAt[field] ?? 0) + 1)])),
  };
}

/** What the user may change of a prompt, as it is now. */
export function draftOf({ entry, texts }: StoredPrompt): PromptDraft {
  const { id: _id, ...meta } = entry.meta;
  return { ...meta, text: texts.text, negative: texts.negative, notes: texts.notes };
}

/** The fields in which two drafts differ. */
export function changedFields(before: PromptDraft, after: PromptDraft): readonly (keyof PromptDraft)[] {
  const fields = Object.keys(before) as (keyof PromptDraft)[]; // A draft has these and no others: it was parsed.
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

function describe(id: string, { text, negative, notes: _notes, ...draft }: PromptDraft) {
  const variables = variablesOfTexts(text, negative, draft.variables).slice(0, MOST_ITEMS);
  const meta = { ...draft, id, variables };
  return { meta, cover: describeCover({ ...meta, text }) };
}

function textsOf(id: string, { text, negative, notes }: PromptDraft) {
  return { id, text, negative, notes };
}
