import { isWebAddress } from '@/lib/core/catalog/is-web-address';
import type { ImportedPrompt, ImportedWordList } from '@/lib/core/formats/import-reading';
import type { PackSource } from '@/lib/core/library/library-prompt';
import { makePrompt } from '@/lib/core/library/make-prompt';
import type { PictureFailure, Written } from '@/lib/shared/library-messages';
import type { StagedImport, StagedPart, StagedPrompt } from './database';
import { randomKey } from './random-key';
import type { ScaledPicture } from './scale-picture';
import { type WriteTransaction, writeLibrary } from './write-library';

/** A new pack of that name, or the newer version of the pack `update` ('' for none). */
export interface NewImport {
  readonly name: string;
  readonly update: string;
  readonly source: PackSource;
}

/** Begins an import, which nobody sees before its commit. */
export function startImport({ name, update, source }: NewImport): Promise<Written<{ importId: string }, 'gone'>> {
  return writeLibrary(['imports', 'packs'], async (transaction) => {
    const known = update === '' ? undefined : await transaction.objectStore('packs').get(update);
    if (update !== '' && (!known || known.removedAt > 0)) return { ok: false, reason: 'gone' };
    const pack = known?.id ?? randomKey();
    const staged: StagedImport = { id: randomKey(), at: Date.now(), name, pack, update: known !== undefined, source };
    await transaction.objectStore('imports').put(staged);
    return { ok: true, importId: staged.id };
  });
}

/** Prompts that were parsed, behind those that are staged already. */
export function stagePrompts(
  importId: string,
  prompts: readonly ImportedPrompt[],
  wordLists: readonly ImportedWordList[],
): Promise<Written<unknown, 'gone'>> {
  const now = Date.now();
  return addPart(importId, ({ pack }) => ({
    prompts: prompts.map((prompt) => stagedPrompt(prompt, pack, now)),
    wordLists,
    pictures: [],
    backup: [],
  }));
}

/** The picture is stored at once, and goes with a later sweep where the import is not committed. */
export async function stagePicture(
  importId: string,
  key: string,
  scaled: ScaledPicture,
): Promise<Written<unknown, PictureFailure | 'gone'>> {
  if (!scaled.ok) return scaled;
  const { picture } = scaled;
  return addPart(
    importId,
    () => ({ prompts: [], wordLists: [], pictures: [[key, picture.key]], backup: [] }),
    (transaction) => transaction.objectStore('pictures').put(picture),
  );
}

export function cancelImport(importId: string): Promise<Written<unknown>> {
  return writeLibrary(IMPORT_STORES, async (transaction) => {
    await dropImport(transaction, importId);
    return { ok: true };
  });
}

/** Stores that an import waits in. */
export const IMPORT_STORES = ['imports', 'staged', 'fetched'] as const;

export async function dropImport(transaction: WriteTransaction, importId: string): Promise<void> {
  await transaction.objectStore('imports').delete(importId);
  await transaction.objectStore('staged').delete(partsOf(importId));
  await transaction.objectStore('fetched').delete(partsOf(importId));
}

/** All parts of a staged import, or of what was fetched for it. */
export function partsOf(importId: string): IDBKeyRange {
  return IDBKeyRange.bound([importId, 0], [importId, Number.POSITIVE_INFINITY]);
}

/** Stages one part more, in one transaction; `gone` where there is no such import. */
export function addPart(
  importId: string,
  part: (staged: StagedImport) => Omit<StagedPart, 'import' | 'number'>,
  alsoWrite?: (transaction: WriteTransaction) => Promise<unknown>,
): Promise<Written<unknown, 'gone'>> {
  return writeLibrary(['imports', 'staged', 'pictures'], async (transaction) => {
    const staged = await transaction.objectStore('imports').get(importId);
    if (!staged) return { ok: false, reason: 'gone' };
    const store = transaction.objectStore('staged');
    const cursor = await store.openKeyCursor(partsOf(importId), 'prev');
    const number = cursor ? cursor.key[1] + 1 : 0;
    await store.put({ import: importId, number, ...part(staged) });
    await alsoWrite?.(transaction);
    return { ok: true };
  });
}

function stagedPrompt(imported: ImportedPrompt, pack: string, now: number): StagedPrompt {
  const { key, favourite, createdAt, updatedAt, ...draft } = imported;
  // A path within the import: its picture is staged on its own.
  const preview = isWebAddress(draft.preview) ? draft.preview : '';
  const times = { createdAt: createdAt || now, updatedAt: updatedAt || createdAt || now };
  return { prompt: makePrompt({ ...draft, preview }, { pack, key, picture: '', ...times }), favourite };
}
