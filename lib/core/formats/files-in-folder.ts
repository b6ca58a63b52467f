import { fileKind } from './file-kind';
import { importLimits } from './import-limits';
import type { ImportFile } from './import-reading';
import { listZip } from './list-zip';
import { unpackEntry } from './unpack-entry';

/**
 * The files of an archive below a folder of its one root, as hosts put a root around a repository; for a pack that is a
 * folder of one. Their paths begin below the folder. `folder` has no slash at its ends; for '' the archive is one file.
 */
export function* filesInFolder(archive: ImportFile, folder: string): Generator<ImportFile> {
  if (folder === '') {
    yield archive;
    return;
  }
  const listing = fileKind(archive.bytes) === 'zip' ? listZip(archive.bytes, importLimits.files) : undefined;
  if (!listing?.ok) return;
  for (const entry of listing.entries) {
    const path = entry.path.slice(entry.path.indexOf('/') + 1);
    if (!path.startsWith(`${folder}/`) || entry.isLink) continue;
    const unpacked = unpackEntry(entry, importLimits.bytes);
    if (unpacked.ok) yield { path: path.slice(folder.length + 1), bytes: unpacked.bytes };
  }
}
