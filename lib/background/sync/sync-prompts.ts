import { libraryId } from '@/lib/core/library/library-id';
import { OWN_PACK } from '@/lib/core/library/library-prompt';
import {
  binPrompt,
  changedFields,
  draftOf,
  editPrompt,
  makePrompt,
  type StoredPrompt,
} from '@/lib/core/library/make-prompt';
import type { PromptDraft } from '@/lib/core/library/prompt-draft';
import { canonicalJson } from '@/lib/core/sync/canonical-json';
import type { SyncItem } from '@/lib/core/sync/fit-quota';
import { lastEdit, mergeSynced } from '@/lib/core/sync/merge-synced';
import {
  isTombstone,
  parseSynced,
  type SyncedPrompt,
  type Tombstone,
  writeSynced,
} from '@/lib/core/sync/synced-prompt';
import type { Written } from '@/lib/shared/library-messages';
import { type Change, changeLibrary } from '../library/change-library';
import { keepVersion, versionsOf } from '../library/keep-version';
import { readPackPrompts } from '../library/read-staged';
import { PROMPT_STORES, putPrompt } from '../library/stored-prompts';
import { PROMPT_PREFIX, type SyncMarks } from './sync-marks';

const TOMBSTONES_MS = 90 * 24 * 60 * 60 * 1000;

/**
 * Merges the own prompts with what other machines have synced of them, in one transaction, and returns what is to be
 * synced from now on, the prompts that were changed last first, and the keys of what need not be synced any more. Texts
 * that lose are kept as versions.
 *
 * @param remote what is synced now
 * @param marks of what was synced the last time
 */
export function syncPrompts(
  remote: ReadonlyMap<string, unknown>,
  marks: SyncMarks,
): Promise<Written<{ readonly items: readonly SyncItem[]; readonly outdated: readonly string[] }>> {
  return changeLibrary([...PROMPT_STORES, 'versions'], async (change) => {
    const local = await readPackPrompts(change.transaction, OWN_PACK);
    const keys = new Set([...local.keys(), ...remoteKeys(remote)]);
    const outdated: string[] = [];
    const wanted: { readonly item: SyncItem; readonly at: number }[] = [];
    for (const key of keys) {
      const item = PROMPT_PREFIX + key;
      const theirs = parseSynced(remote.get(item));
      // What cannot be read is left alone: a newer version may have written it.
      if (!theirs && remote.has(item)) continue;
      const isKnown = item in marks;
      const isChanged = marks[item] !== markOf(remote.get(item));
      const result = await merge(change, key, { ours: local.get(key), theirs, isKnown, isChanged });
      if (!result && theirs) outdated.push(item);
      if (result) wanted.push({ item: [item, isTombstone(result) ? result : writeSynced(result)], at: timeOf(result) });
    }
    const items = wanted.sort((a, b) => b.at - a.at).map(({ item }) => item);
    return { ok: true, items, outdated };
  });
}

export function markOf(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}

interface Sides {
  readonly ours: StoredPrompt | undefined;
  readonly theirs: SyncedPrompt | Tombstone | undefined;
  /** Whether this machine has synced it before. */
  readonly isKnown: boolean;
  /** Whether another machine has synced it since. */
  readonly isChanged: boolean;
}

/** What is to be synced of a prompt; undefined for nothing. */
async function merge(change: Change, key: string, sides: Sides): Promise<SyncedPrompt | Tombstone | undefined> {
  const { ours, theirs, isKnown, isChanged } = sides;
  if (isTombstone(theirs)) return ours ? mergeGone(change, ours, theirs, isChanged) : stillNews(theirs, change.now);
  if (!theirs) return ours && syncedOf(ours);
  if (!ours) {
    // It was here and was deleted for good; unless another machine has changed it since, it goes there, too.
    if (isKnown && !isChanged) return { goneAt: change.now };
    if (theirs.deletedAt > 0) return theirs;
    const added = newPrompt(key, theirs);
    await putPrompt(change, added);
    return syncedOf(added);
  }
  const before = syncedOf(ours);
  const merged = whole(mergeSynced(before, theirs));
  const { id } = ours.entry.meta;
  const { revision } = ours.entry;
  if (isChanged && changedFields(theirs.draft, merged.draft).length > 0) {
    await keepLoser(change, id, revision, theirs.draft);
  }
  if (canonicalJson(before) === canonicalJson(merged)) return merged;
  if (changedFields(before.draft, merged.draft).length > 0) {
    await keepLoser(change, id, revision, before.draft);
  }
  await putPrompt(change, mergedPrompt(ours, merged, change.now));
  return merged;
}

/** Once: a sync that could not be written comes to the same again. */
async function keepLoser(change: Change, id: string, revision: number, draft: PromptDraft): Promise<void> {
  const versions = await change.transaction.objectStore('versions').getAll(versionsOf(id));
  const isKept = versions.some((version) => changedFields(version.draft, draft).length === 0);
  if (!isKept) await keepVersion(change, { id, reason: 'merged', revision, draft });
}

/**
 * Deleted for good elsewhere. What was edited here since lives on, and what was taken out of the bin here after it was
 * heard, whatever the clocks say; the rest goes to the bin, never at once for good.
 */
async function mergeGone(
  change: Change,
  ours: StoredPrompt,
  gone: Tombstone,
  isNews: boolean,
): Promise<SyncedPrompt | Tombstone> {
  const synced = syncedOf(ours);
  const isInBin = ours.entry.deletedAt > 0;
  if (lastEdit(synced) > gone.goneAt || (!isNews && !isInBin)) return synced;
  if (!isInBin) await putPrompt(change, binPrompt(ours, change.now, gone.goneAt));
  return gone;
}

function stillNews(gone: Tombstone, now: number): Tombstone | undefined {
  return now - gone.goneAt < TOMBSTONES_MS ? gone : undefined;
}

function syncedOf(prompt: StoredPrompt): SyncedPrompt {
  const { createdAt, deletedAt } = prompt.entry;
  return { draft: draftOf(prompt), createdAt, deletedAt, editedAt: prompt.texts.editedAt };
}

function newPrompt(key: string, { draft, createdAt, editedAt, ...synced }: SyncedPrompt): StoredPrompt {
  const updatedAt = lastEdit({ draft, createdAt, editedAt, ...synced });
  const { entry, texts } = makePrompt(draft, { pack: OWN_PACK, key, picture: '', createdAt, updatedAt });
  return { entry, texts: { ...texts, editedAt } };
}

function mergedPrompt(
  ours: StoredPrompt,
  { draft, createdAt, deletedAt, editedAt }: SyncedPrompt,
  now: number,
): StoredPrompt {
  const { entry, texts } = editPrompt(ours, draft, now);
  return {
    entry: { ...entry, createdAt, deletedAt, updatedAt: Math.max(ours.entry.updatedAt, ...Object.values(editedAt)) },
    texts: { ...texts, editedAt },
  };
}

/** With the variables of its texts: one machine may have edited these, another what is said of the variables. */
function whole(synced: SyncedPrompt): SyncedPrompt {
  return { ...synced, draft: draftOf(newPrompt('', synced)) };
}

function timeOf(result: SyncedPrompt | Tombstone): number {
  return isTombstone(result) ? result.goneAt : lastEdit(result);
}

/** Of prompts whose ids could be ours: what is written there by others must not become an id of another kind. */
function remoteKeys(remote: ReadonlyMap<string, unknown>): readonly string[] {
  return [...remote.keys()]
    .filter((item) => item.startsWith(PROMPT_PREFIX))
    .map((item) => item.slice(PROMPT_PREFIX.length))
    .filter((key) => key !== '' && libraryId(OWN_PACK, key).length < 300);
}
