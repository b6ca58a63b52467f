import type { Written } from '@/lib/shared/library-messages';
import { base64Of } from '../library/base64-of';
import { readLibraryStores } from '../library/read-library-stores';
import { cancelImport } from '../library/stage-import';
import { writeLibrary } from '../library/write-library';

/** A part is one message to the page. */
const PART_BYTES = 2 * 1024 * 1024;

/** Keeps what was fetched with its import, for the page to read: the worker has no readers of files, to be quick to wake. */
export async function stageBytes(
  importId: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Written<{ readonly parts: number }>> {
  const parts = Math.max(1, Math.ceil(bytes.length / PART_BYTES));
  const staged = await writeLibrary(['fetched'], async (transaction) => {
    const store = transaction.objectStore('fetched');
    for (let part = 0; part < parts; part++) {
      await store.put({ import: importId, part, bytes: bytes.slice(part * PART_BYTES, (part + 1) * PART_BYTES) });
    }
    return { ok: true as const, parts };
  });
  if (!staged.ok) await cancelImport(importId);
  return staged;
}

/** A part of what was fetched, from 0, in base64; undefined where there is none. */
export function readFetchedPart(importId: string, part: number): Promise<string | undefined> {
  return readLibraryStores<string | undefined>(
    () => undefined,
    async (database) => {
      const stored = await database.get('fetched', [importId, part]);
      return stored && base64Of(stored.bytes);
    },
  );
}
