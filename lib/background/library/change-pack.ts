import { OWN_PACK, type Pack } from '@/lib/core/library/library-prompt';
import type { Undoable, Written } from '@/lib/shared/library-messages';
import { changeLibrary } from './change-library';
import { writeJournal } from './journal';
import { ownPack } from './read-packs';

export interface PackChange {
  readonly name?: string;
  readonly enabled?: boolean;
  readonly remotePictures?: boolean;
  readonly daily?: boolean;
}

/** Renames or switches a pack. Of the own prompts only whether they are listed can be changed. */
export function changePack(id: string, { daily, ...fields }: PackChange): Promise<Written<unknown, 'gone'>> {
  return changeLibrary(['packs'], async ({ transaction, packs }) => {
    const store = transaction.objectStore('packs');
    const stored = await store.get(id);
    const pack = stored ?? (id === OWN_PACK ? ownPack : undefined);
    if (!pack || pack.removedAt > 0) return { ok: false, reason: 'gone' };
    const { kind } = pack.source;
    const source = kind === 'url' && daily !== undefined ? { ...pack.source, daily } : pack.source;
    await store.put({ ...pack, ...(kind === 'own' ? { enabled: fields.enabled ?? pack.enabled } : fields), source });
    packs.add(id);
    return { ok: true };
  });
}

/** Takes a pack away with all that is in it. For 30 days it can be taken back, then the sweep deletes it. */
export function removePack(id: string, once = ''): Promise<Written<Undoable, 'gone'>> {
  return changeLibrary(
    ['packs', 'journals'],
    async (change) => {
      const store = change.transaction.objectStore('packs');
      const pack = await store.get(id);
      if (!pack || id === OWN_PACK || pack.removedAt > 0) return { ok: false, reason: 'gone' };
      const removed: Pack = { ...pack, removedAt: change.now };
      await store.put(removed);
      change.packs.add(id);
      return { ok: true, undo: await writeJournal(change, { packs: [{ id, pack }] }) };
    },
    once,
  );
}
