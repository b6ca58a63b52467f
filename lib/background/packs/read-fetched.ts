import { fileKind } from '@/lib/core/formats/file-kind';
import { importLimits } from '@/lib/core/formats/import-limits';
import type { ImportFile } from '@/lib/core/formats/import-reading';
import { listZip } from '@/lib/core/formats/list-zip';
import type { ImportResult } from '@/lib/core/formats/merge-readings';
import { readImport } from '@/lib/core/formats/read-import';
import { unpackEntry } from '@/lib/core/formats/unpack-entry';
import type { PackAddress } from '@/lib/core/library/pack-address';

const SLICE_MS = 16;

/** Reads what was fetched of a pack, in slices between which the worker answers what else it is asked. */
export async function readFetched(bytes: Uint8Array, { file, folder }: PackAddress): Promise<ImportResult> {
  const files = folder === '' ? [{ path: file, bytes }] : filesInFolder(bytes, folder);
  const reading = readImport(files);
  let end = performance.now() + SLICE_MS;
  for (let step = await reading.next(); ; step = await reading.next()) {
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await new Promise((resume) => setTimeout(resume));
    end = performance.now() + SLICE_MS;
  }
}

/** The files of an archive below a folder of its one root, as hosts put one around a repository. */
function* filesInFolder(bytes: Uint8Array, folder: string): Generator<ImportFile> {
  const listing = fileKind(bytes) === 'zip' ? listZip(bytes, importLimits.files) : undefined;
  if (!listing?.ok) return;
  for (const entry of listing.entries) {
    const path = entry.path.slice(entry.path.indexOf('/') + 1);
    if (!path.startsWith(`${folder}/`) || entry.isLink) continue;
    const unpacked = unpackEntry(entry, importLimits.bytes);
    if (unpacked.ok) yield { path: path.slice(folder.length + 1), bytes: unpacked.bytes };
  }
}
