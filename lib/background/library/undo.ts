import { OWN_PACK } from '@/lib/core/library/library-prompt';
import {
  binPrompt,
  changedFields,
  draftOf,
  makePrompt,
  type StoredPrompt,
  stampEdits,
} from '@/lib/core/library/make-prompt';
import type { SyncedField } from '@/lib/core/sync/synced-prompt';
import type { Written } from '@/lib/shared/library-messages';
import { putCatalogPictures } from './catalog-pictures';
import { type Change, changeLibrary } from './change-library';
import type { PromptState } from './database';
import { dropJournal, readJournal } from './journal';
import { keepVersion } from './keep-version';
import { randomKey } from './random-key';
import { getPrompt, PROMPT_STORES, putPrompt, removePrompt } from './stored-prompts';
import { replaceWordLists } from './word-lists';

/** Takes back what a journal tells of, whole and in one transaction; then the journal is gone. */
export function undo(journal: string, once = ''): Promise<Written<unknown, 'gone'>> {
  return changeLibrary(
    [...PROMPT_STORES, 'versions', 'packs', 'wordLists', 'journals'],
    async (change) => {
      const parts = await readJournal(change, journal);
      if (parts.length === 0) return { ok: false, reason: 'gone' };
      const packs = change.transaction.objectStore('packs');
      for (const { id, pack } of parts.flatMap((part) => part.packs)) {
        change.packs.add(id);
        await (pack ? packs.put(pack) : packs.delete(id));
      }
      for (const { pack, lists } of parts.flatMap((part) => part.wordLists))
        await replaceWordLists(change, pack, lists);
      for (const part of parts) await putCatalogPictures(change, part.catalogPictures);
      for (const state of parts.flatMap((part) => part.prompts)) await takeBack(change, state);
      await dropJournal(change, journal);
      return { ok: true };
    },
    once,
  );
}

async function takeBack(change: Change, { id, before, madeRevision }: PromptState): Promise<void> {
  const current = await getPrompt(change, id);
  const isTouched = current !== undefined && current.entry.revision !== madeRevision;
  if (before) {
    if (isTouched) await keepCurrent(change, current);
    // A revision never counts back: an editor that is open on the prompt must notice.
    const revision = Math.max(before.entry.revision, current?.entry.revision ?? 0) + 1;
    return putPrompt(change, stamped({ ...before, entry: { ...before.entry, revision } }, current, change.now));
  }
  if (!current) return;
  // What the user has edited since is not thrown away. Where its pack goes it becomes an own prompt.
  const pack = await change.transaction.objectStore('packs').get(current.entry.pack);
  if (isTouched && (pack || current.entry.pack === OWN_PACK))
    return putPrompt(change, binPrompt(current, change.now, change.now));
  if (isTouched) await putPrompt(change, binPrompt(asOwn(current), change.now, change.now));
  return removePrompt(change, id);
}

function keepCurrent(change: Change, current: StoredPrompt): Promise<void> {
  const { meta, revision } = current.entry;
  return keepVersion(change, { id: meta.id, reason: 'undone', revision, draft: draftOf(current) });
}

function asOwn(prompt: StoredPrompt): StoredPrompt {
  const { picture, createdAt, updatedAt } = prompt.entry;
  return makePrompt(draftOf(prompt), { pack: OWN_PACK, key: randomKey(), picture, createdAt, updatedAt });
}

/** To another machine, what is put back is a change like any other, and the last one. */
function stamped(back: StoredPrompt, current: StoredPrompt | undefined, now: number): StoredPrompt {
  const changed: readonly SyncedField[] = current ? changedFields(draftOf(current), draftOf(back)) : [];
  const isMoved = current?.entry.deletedAt !== back.entry.deletedAt;
  const fields = isMoved ? [...changed, 'deletedAt' as const] : changed;
  const { editedAt } = (current ?? back).texts;
  return { ...back, texts: { ...back.texts, editedAt: stampEdits(editedAt, fields, now) } };
}
