import { archiveRoot } from './archive-root';
import { decodeText } from './decode-text';
import { fileKind } from './file-kind';
import type { ImportLimits } from './import-limits';
import { isIgnoredPath, isSafePath } from './import-path';
import type { ImportFile, SkipReason } from './import-reading';
import { listZip, type ZipEntry } from './list-zip';
import { unpackEntry } from './unpack-entry';

export interface OpenedFile {
  /** Below what the user chose, or below the root of the archive. */
  readonly path: string;
  /** The path of the archive that holds it; '' outside of any. */
  readonly archive: string;
  readonly content: OpenedContent;
}

export type OpenedContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'picture'; readonly bytes: Uint8Array }
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly detail: string };

/**
 * The files of an import, archives unpacked, one at a time; what nobody wants to import is left out. It ends with the
 * first file that is one too many, and passes over those that are too large for what is left.
 */
export async function* openFiles(
  files: AsyncIterable<ImportFile> | Iterable<ImportFile>,
  limits: ImportLimits,
): AsyncGenerator<OpenedFile> {
  const left = { ...limits };
  for await (const file of files) {
    if (isIgnoredPath(file.path)) continue;
    const opened = fileKind(file.bytes) === 'zip' ? openArchive(file, left) : [openLoose(file, left)];
    for (const each of opened) {
      yield each;
      if (isTooMany(each)) return;
    }
  }
}

/** What is left of the limits. */
interface Budget {
  files: number;
  bytes: number;
}

function isTooMany({ content }: OpenedFile): boolean {
  return content.kind === 'skipped' && content.reason === 'too-many';
}

function skip(reason: SkipReason, detail = ''): OpenedContent {
  return { kind: 'skipped', reason, detail };
}

function openLoose({ path, bytes }: ImportFile, left: Budget): OpenedFile {
  return { path, archive: '', content: admit(path, left) ?? openBytes(bytes, left) };
}

function* openArchive({ path: archive, bytes }: ImportFile, left: Budget): Generator<OpenedFile> {
  const listing = bytes.length > left.bytes ? undefined : listZip(bytes, left.files);
  if (!listing?.ok) {
    const content = listing ? skip(listing.reason, listing.detail) : skip('too-large');
    yield { path: archive, archive: '', content };
    return;
  }
  // Some programs put `./` before every path.
  const named = listing.entries.map((entry) => ({ ...entry, path: entry.path.replace(/^(?:\.\/)+/, '') }));
  const entries = named.filter(({ path }) => !isIgnoredPath(path));
  const root = archiveRoot(entries.map(({ path }) => path).filter(isSafePath));
  for (const entry of entries) {
    const path = entry.path.startsWith(root) ? entry.path.slice(root.length) : entry.path;
    yield { path, archive, content: admit(entry.path, left) ?? openEntry(entry, left) };
  }
}

/** Counts a file in, or says why it cannot be. */
function admit(path: string, left: Budget): OpenedContent | undefined {
  if (left.files === 0) return skip('too-many');
  left.files--;
  return isSafePath(path) ? undefined : skip('unsafe-path');
}

function openEntry(entry: ZipEntry, left: Budget): OpenedContent {
  // What it points to is outside of the archive, or in it anyway.
  if (entry.isLink) return skip('unsafe-path');
  const unpacked = unpackEntry(entry, left.bytes);
  if (!unpacked.ok) {
    // A lie about the size has cost up to a thousandfold of the stored bytes.
    if (unpacked.reason === 'broken') left.bytes = Math.max(0, left.bytes - entry.data.length * 100);
    return skip(unpacked.reason, unpacked.detail);
  }
  return openBytes(unpacked.bytes, left, true);
}

function openBytes(bytes: Uint8Array, left: Budget, isPacked = false): OpenedContent {
  if (bytes.length > left.bytes) return skip('too-large', String(bytes.length));
  left.bytes -= bytes.length;

  const kind = fileKind(bytes);
  if (kind === 'picture') return { kind, bytes };
  if (kind !== 'other') return isPacked ? skip('nested-archive') : skip('unknown-format');
  const decoded = decodeText(bytes);
  return decoded.ok ? { kind: 'text', text: decoded.text } : skip(decoded.reason, decoded.detail);
}
