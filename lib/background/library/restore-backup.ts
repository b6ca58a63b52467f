import type { BackupRecord } from '@/lib/core/library/backup-record';
import { libraryId } from '@/lib/core/library/library-id';
import { changedFields, draftOf, editPrompt, makePrompt, type StoredPrompt } from '@/lib/core/library/make-prompt';
import type { Undoable, Written } from '@/lib/shared/library-messages';
import { parseCatalogPictures, putCatalogPictures } from './catalog-pictures';
import { type Change, changeLibrary } from './change-library';
import type { PackState, PromptState, WordListState } from './database';
import { writeJournal } from './journal';
import { keepVersion } from './keep-version';
import { mergeVersions } from './merge-versions';
import { dropImport, IMPORT_STORES, partsOf } from './stage-import';
import { getPrompt, PROMPT_STORES, putPrompt } from './stored-prompts';
import { carryMarks, putMarks } from './waiting-marks';
import { replaceWordLists, wordListsOf } from './word-lists';

type Restored = Written<Undoable & { readonly added: number; readonly changed: number }, 'gone'>;
type RecordOf<Kind extends BackupRecord['kind']> = Extract<BackupRecord, { readonly kind: Kind }>;

/**
 * Brings back what is staged of a backup, in one transaction that can be taken back. Nothing that is there goes: what the
 * backup has otherwise becomes current, and what it replaces a version.
 */
export async function commitRestore(restoreId: string, once = ''): Promise<Restored> {
  const stores = ['versions', 'packs', 'wordLists', 'journals', ...IMPORT_STORES] as const;
  const restored = await changeLibrary(
    [...PROMPT_STORES, ...stores],
    async (change): Promise<Restored> => {
      const { transaction } = change;
      const staged = await transaction.objectStore('imports').get(restoreId);
      if (staged?.pack !== '') return { ok: false, reason: 'gone' };
      const parts = await transaction.objectStore('staged').getAll(partsOf(restoreId));
      const records = parts.flatMap((part) => part.backup);
      const pictures = new Map(parts.flatMap((part) => part.pictures));

      const packs = await restorePacks(change, recordsOf(records, 'pack'));
      const prompts: PromptState[] = [];
      for (const record of recordsOf(records, 'prompt')) {
        const state = await restorePrompt(change, record, pictures.get(libraryId(record.pack, record.key)) ?? '');
        if (state) prompts.push(state);
      }
      await restoreVersions(change, recordsOf(records, 'version'));
      const wordLists = await restoreWordLists(change, recordsOf(records, 'words'));
      const catalogPictures = await restoreCatalogPictures(change, pictures);
      const undo = await writeJournal(change, { prompts, packs, wordLists, catalogPictures });
      await putMarks(change, {
        favourites: recordsOf(records, 'favourites').flatMap(({ ids }) => ids),
        usage: Object.fromEntries(recordsOf(records, 'usage').map(({ id, score, at }) => [id, { score, at }])),
      });
      await dropImport(transaction, restoreId);
      const added = prompts.filter(({ before }) => !before).length;
      return { ok: true, undo, added, changed: prompts.length - added };
    },
    once,
  );
  await carryMarks();
  return restored;
}

function recordsOf<Kind extends BackupRecord['kind']>(
  records: readonly BackupRecord[],
  kind: Kind,
): readonly RecordOf<Kind>[] {
  return records.filter((record): record is RecordOf<Kind> => record.kind === kind);
}

/** Packs that are there keep their name and their switches. */
async function restorePacks(change: Change, packs: readonly RecordOf<'pack'>[]): Promise<readonly PackState[]> {
  const store = change.transaction.objectStore('packs');
  const states: PackState[] = [];
  for (const { kind: _kind, ...pack } of packs) {
    const before = await store.get(pack.id);
    if (before && before.removedAt === 0) continue;
    await store.put(before ? { ...before, removedAt: 0 } : pack);
    change.packs.add(pack.id);
    states.push({ id: pack.id, pack: before });
  }
  return states;
}

/** undefined where the prompt is there as the backup has it. */
async function restorePrompt(
  change: Change,
  { kind: _kind, prompt, notes, pack, key, createdAt, updatedAt, edited, deletedAt, revision }: RecordOf<'prompt'>,
  picture: string,
): Promise<PromptState | undefined> {
  const { id: _id, ...fields } = prompt;
  const draft = { ...fields, notes };
  const id = libraryId(pack, key);
  const before = await getPrompt(change, id);
  if (!before) {
    const made = makePrompt(draft, { pack, key, picture, createdAt, updatedAt });
    await putPrompt(change, { ...made, entry: { ...made.entry, edited, deletedAt, revision } });
    return { id, before, madeRevision: revision };
  }
  const edit = editPrompt(before, draft, change.now);
  const after: StoredPrompt = {
    ...edit,
    entry: { ...edit.entry, edited, deletedAt, picture: picture || before.entry.picture },
  };
  const isOther = changedFields(draftOf(before), draftOf(after)).length > 0;
  if (!isOther && before.entry.deletedAt === deletedAt && picture === '') return undefined;
  if (isOther) {
    await keepVersion(change, { id, reason: 'restored', revision: before.entry.revision, draft: draftOf(before) });
  }
  await putPrompt(change, after);
  return { id, before, madeRevision: after.entry.revision };
}

async function restoreVersions(change: Change, versions: readonly RecordOf<'version'>[]): Promise<void> {
  const byPrompt = new Map<string, RecordOf<'version'>[]>();
  for (const version of versions) byPrompt.set(version.id, [...(byPrompt.get(version.id) ?? []), version]);
  for (const [id, found] of byPrompt) {
    // Of prompts that are not there, nobody could ever see or delete one.
    if (await change.transaction.objectStore('entries').getKey(id)) await mergeVersions(change, id, found);
  }
}

async function restoreWordLists(
  change: Change,
  lists: readonly RecordOf<'words'>[],
): Promise<readonly WordListState[]> {
  const states: WordListState[] = [];
  for (const pack of new Set(lists.map((list) => list.pack))) {
    const before = await change.transaction.objectStore('wordLists').getAll(wordListsOf(pack));
    const restored = lists.filter((list) => list.pack === pack).map(({ kind: _kind, ...list }) => list);
    const names = new Set(restored.map(({ name }) => name));
    await replaceWordLists(change, pack, [...before.filter(({ name }) => !names.has(name)), ...restored]);
    states.push({ pack, lists: before });
  }
  return states;
}

/** Of all pictures those whose prompts are not of the library. Returns what was there before. */
async function restoreCatalogPictures(
  change: Change,
  pictures: ReadonlyMap<string, string>,
): Promise<Readonly<Record<string, string>>> {
  const bundled = [...pictures].filter(([id]) => !id.startsWith('@'));
  const known = parseCatalogPictures(await change.transaction.objectStore('meta').get('catalogPictures'));
  await putCatalogPictures(change, Object.fromEntries(bundled));
  return Object.fromEntries(bundled.map(([id]) => [id, known[id] ?? '']));
}
