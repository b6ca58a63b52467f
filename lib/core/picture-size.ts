export interface PictureSize {
  /** Its media type. */
  readonly type: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * The size of a picture as its first bytes tell it, before anything decodes it: a small file may hold a picture that
 * takes gigabytes. undefined for what is none of PNG, JPEG, GIF, WebP, AVIF and BMP; SVG, which can hold code, is not.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = (text: string, at = 0) =>
    at + text.length <= bytes.length && [...text].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));
  const size = (type: string, width: number, height: number) => ({ type, width, height });
  if (bytes.length < 30) return undefined;
  if (starts('\x89PNG') && starts('IHDR', 12)) return size('image/png', view.getUint32(16), view.getUint32(20));
  if (starts('GIF8')) return size('image/gif', view.getUint16(6, true), view.getUint16(8, true));
  if (starts('BM')) return size('image/bmp', view.getUint32(18, true), Math.abs(view.getInt32(22, true)));
  if (starts('\xff\xd8')) return jpegSize(view);
  if (starts('RIFF') && starts('WEBP', 8)) return webpSize(view, String.fromCharCode(...bytes.subarray(12, 16)));
  if (starts('ftyp', 4) && /avi[fs]/.test(String.fromCharCode(...bytes.subarray(8, 30)))) return avifSize(bytes, view);
  return undefined;
}

/** Segment by segment up to the first that begins a frame. */
function jpegSize(view: DataView): PictureSize | undefined {
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function webpSize(view: DataView, chunk: string): PictureSize | undefined {
  const type = 'image/webp';
  const low24 = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  if (chunk === 'VP8X') return { type, width: low24(24) + 1, height: low24(27) + 1 };
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { type, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (chunk !== 'VP8 ') return undefined;
  return { type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** The largest of the sizes that its property boxes name. */
function avifSize(bytes: Uint8Array, view: DataView): PictureSize | undefined {
  let found: PictureSize | undefined;
  const end = Math.min(bytes.length - 16, 65_536);
  for (let at = 16; at < end; at++) {
    if (view.getUint32(at) !== 0x69737065) continue;
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (!found || width * height > found.width * found.height) found = { type: 'image/avif', width, height };
  }
  return found;
}
