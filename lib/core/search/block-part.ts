/** Raise it with every change of the layout, of folding or of the field weights: stored blocks are then built anew. */
export const INDEX_FORMAT = 2;

/** The part that answers by itself: ids, titles, facets, and the words of the short fields. */
export const SHORT_PART = 1;
/** The words of lead, author and text. */
export const LONG_PART = 2;

/** A part of a block: a header, the place of each section, and the sections, each at a multiple of four bytes. */
export interface BlockPart {
  /** `SHORT_PART` or `LONG_PART`. */
  readonly kind: number;
  /** How many documents the part speaks of. */
  readonly size: number;
  /** Equal in parts that were built together. */
  readonly fingerprint: number;
  readonly sections: readonly Uint8Array[];
  /** How many bytes it takes; another part may follow. */
  readonly length: number;
}

export type BlockFailure = 'not-an-index' | 'other-version' | 'damaged';
export type PartReading =
  | { readonly ok: true; readonly part: BlockPart }
  | { readonly ok: false; readonly reason: BlockFailure };

/** 'PPSI'. On a machine of the other byte order it reads as another number, and the block is refused. */
const MAGIC = 0x49535050;
const HEADER_WORDS = 6;
const MOST_SECTIONS = 32;

export function writePart({ kind, size, fingerprint, sections }: Omit<BlockPart, 'length'>): Uint8Array<ArrayBuffer> {
  const table = HEADER_WORDS + sections.length * 2;
  const length = sections.reduce((end, section) => end + align(section.byteLength), table * 4);
  const bytes = new Uint8Array(length);
  const words = new Uint32Array(bytes.buffer, 0, table);
  words.set([MAGIC, INDEX_FORMAT, kind, size, fingerprint, sections.length]);
  let start = table * 4;
  sections.forEach((section, position) => {
    words.set([start, section.byteLength], HEADER_WORDS + position * 2);
    bytes.set(section, start);
    start += align(section.byteLength);
  });
  return bytes;
}

/** Reads nothing but the header. Bytes that do not begin at a multiple of four in their buffer are copied. */
export function readPart(block: Uint8Array): PartReading {
  const bytes = block.byteOffset % 4 === 0 ? block : new Uint8Array(block);
  const wholeWords = bytes.byteLength >>> 2;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, wholeWords);
  const [magic, format, kind = 0, size = 0, fingerprint = 0, count = 0] = words;
  if (magic !== MAGIC) {
    return { ok: false, reason: 'not-an-index' };
  }
  if (format !== INDEX_FORMAT) {
    return { ok: false, reason: 'other-version' };
  }
  if (count > MOST_SECTIONS || HEADER_WORDS + count * 2 > wholeWords) {
    return { ok: false, reason: 'damaged' };
  }
  let end = (HEADER_WORDS + count * 2) * 4;
  const sections: Uint8Array[] = [];
  for (let section = 0; section < count; section++) {
    const start = words[HEADER_WORDS + section * 2] ?? 0;
    const length = words[HEADER_WORDS + section * 2 + 1] ?? 0;
    if (start !== end || start + length > bytes.byteLength) {
      return { ok: false, reason: 'damaged' };
    }
    sections.push(bytes.subarray(start, start + length));
    end += align(length);
  }
  return { ok: true, part: { kind, size, fingerprint, sections, length: end } };
}

function align(length: number): number {
  return (length + 3) & ~3;
}
