/** What the first bytes of a file say that it is; 'other' may be a text. */
export type FileKind = 'zip' | 'archive' | 'picture' | 'other';

export function fileKind(bytes: Uint8Array): FileKind {
  return signatures.find(({ at = 0, bytes: mark }) => holds(bytes, at, mark))?.kind ?? 'other';
}

interface Signature {
  readonly kind: FileKind;
  readonly at?: number;
  /** As characters of one byte each. */
  readonly bytes: string;
}

/** SVG is none of the pictures: it can hold scripts and links. */
const signatures: readonly Signature[] = [
  { kind: 'zip', bytes: 'PK\x03\x04' },
  { kind: 'zip', bytes: 'PK\x05\x06' },
  { kind: 'archive', bytes: '\x1f\x8b' },
  { kind: 'archive', bytes: '7z\xbc\xaf\x27\x1c' },
  { kind: 'archive', bytes: 'Rar!\x1a\x07' },
  { kind: 'archive', bytes: 'BZh' },
  { kind: 'archive', bytes: '\xfd7zXZ\0' },
  { kind: 'archive', bytes: '\x28\xb5\x2f\xfd' },
  { kind: 'archive', at: 257, bytes: 'ustar' },
  { kind: 'picture', bytes: '\x89PNG\r\n\x1a\n' },
  { kind: 'picture', bytes: '\xff\xd8\xff' },
  { kind: 'picture', bytes: 'GIF87a' },
  { kind: 'picture', bytes: 'GIF89a' },
  { kind: 'picture', at: 8, bytes: 'WEBPVP8' },
  { kind: 'picture', at: 4, bytes: 'ftypavif' },
  { kind: 'picture', at: 4, bytes: 'ftypavis' },
];

function holds(bytes: Uint8Array, at: number, mark: string): boolean {
  return [...mark].every((character, index) => bytes[at + index] === character.charCodeAt(0));
}
