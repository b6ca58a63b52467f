import { ask } from '@/lib/shared/ask';
import { bytesOfBase64 } from '@/lib/shared/bytes-of-base64';
import type { FetchedPack } from '@/lib/shared/library-messages';
import type { ImportSource } from './import-source';

/** The file of a pack that was fetched; undefined when it has gone. */
export async function readFetched({ importId, parts, file }: FetchedPack): Promise<ImportSource | undefined> {
  const bytes: Uint8Array<ArrayBuffer>[] = [];
  for (let part = 0; part < parts; part++) {
    const text = await ask('getFetchedPart', { importId, part });
    if (text === undefined) return undefined;
    bytes.push(bytesOfBase64(text));
  }
  return { path: file, file: new Blob(bytes) };
}
