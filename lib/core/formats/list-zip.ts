/** A file in a zip archive, as the archive's directory tells of it; none of it is to be trusted. */
export interface ZipEntry {
  readonly path: string;
  /** As it is stored. Empty where the archive is cut off. */
  readonly data: Uint8Array;
  /** 0: stored as it is. 8: deflated. */
  readonly method: number;
  /** Bytes when unpacked. */
  readonly size: number;
  readonly isEncrypted: boolean;
  readonly isLink: boolean;
}

export type ZipListing =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly reason: 'broken' | 'too-many'; readonly detail: string };

/**
 * The files of a zip archive, folders left out, with nothing unpacked. Format: APPNOTE.TXT by PKWARE, 4.3; archives that
 * need its 64-bit fields are far beyond what an import takes.
 */
export function listZip(bytes: Uint8Array, mostFiles: number): ZipListing {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === -1) return { ok: false, reason: 'broken', detail: 'end of the archive not found' };

  const count = view.getUint16(end + 10, true);
  // Folders are entries too, and there is hardly one without a file.
  if (count > mostFiles * 2) return { ok: false, reason: 'too-many', detail: String(count) };
  // Some programs put something before the archive, and the offsets do not count it.
  const before = Math.max(0, end - view.getUint32(end + 12, true) - view.getUint32(end + 16, true));
  const entries: ZipEntry[] = [];
  for (let at = view.getUint32(end + 16, true) + before, index = 0; index < count; index++) {
    if (at + directoryHeader > end || view.getUint32(at, true) !== 0x02014b50) {
      return { ok: false, reason: 'broken', detail: 'directory of the archive cut off' };
    }
    const nameLength = view.getUint16(at + 28, true);
    const entry = readEntry(bytes, view, at, nameLength, before);
    if (!entry.path.endsWith('/')) entries.push(entry);
    at += directoryHeader + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (overlap(entries)) return { ok: false, reason: 'broken', detail: 'files of the archive overlap' };
  if (entries.length > mostFiles) return { ok: false, reason: 'too-many', detail: String(entries.length) };
  return { ok: true, entries };
}

const directoryHeader = 46;
const localHeader = 30;
const endRecord = 22;

/** The end record stands at the very end, but for a comment of up to 65,535 bytes. -1 when there is none. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endRecord;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number, before: number): ZipEntry {
  const start = at + directoryHeader;
  const isUnix = view.getUint8(at + 5) === 3;
  return {
    path: decodeName(bytes.subarray(start, start + nameLength)),
    data: storedData(bytes, view, view.getUint32(at + 42, true) + before, view.getUint32(at + 20, true)),
    method: view.getUint16(at + 10, true),
    size: view.getUint32(at + 24, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    isLink: isUnix && view.getUint16(at + 40, true) >> 12 === 0xa,
  };
}

function storedData(bytes: Uint8Array, view: DataView, header: number, length: number): Uint8Array {
  if (header + localHeader > bytes.length || view.getUint32(header, true) !== 0x04034b50) return new Uint8Array();
  const start = header + localHeader + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return start + length > bytes.length ? new Uint8Array() : bytes.subarray(start, start + length);
}

/** Bombs name the same bytes again and again. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const parts = entries.map(({ data }) => data).filter(({ length }) => length > 0);
  parts.sort((a, b) => a.byteOffset - b.byteOffset);
  return parts.some((part, index) => part.byteOffset + part.length > (parts[index + 1]?.byteOffset ?? Infinity));
}

/** Nearly every program writes UTF-8, whether it sets the flag that says so or not. */
function decodeName(name: Uint8Array): string {
  return new TextDecoder().decode(name);
}
