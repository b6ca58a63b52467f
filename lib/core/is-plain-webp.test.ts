import { expect, it } from 'vitest';
import { isPlainWebp } from './is-plain-webp';

/** The chunks of a file, each with how many bytes it has. */
type Chunks = Readonly<Record<string, number>>;

function webp(chunks: Chunks): Uint8Array {
  const parts = Object.entries(chunks).map(([name, size]) => [...letters(name), size, 0, 0, 0, ...zeros(size)]);
  const body = [...letters('WEBP'), ...parts.flat()];
  return Uint8Array.from([...letters('RIFF'), body.length, 0, 0, 0, ...body]);
}

const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const zeros = (size: number) => Array<number>(size + (size % 2)).fill(0);

it.each<Chunks>([{ 'VP8 ': 31 }, { VP8L: 30 }, { VP8X: 10, ICCP: 45, 'VP8 ': 31 }, { VP8X: 10, ALPH: 7, 'VP8 ': 31 }])(
  'takes a picture alone: %o',
  (chunks) => {
    expect(isPlainWebp(webp(chunks))).toBe(true);
  },
);

it.each<Chunks>([
  { VP8X: 10, 'VP8 ': 31, EXIF: 20 },
  { VP8X: 10, 'VP8 ': 31, 'XMP ': 20 },
  { VP8X: 10, ANIM: 6, ANMF: 40 },
  { 'VP8 ': 31, note: 12 },
  {},
])('takes nothing that holds more or less: %o', (chunks) => {
  expect(isPlainWebp(webp(chunks))).toBe(false);
});

it('takes no part of one, none with something behind it, and no other file', () => {
  const whole = webp({ 'VP8 ': 31 });
  expect(isPlainWebp(whole.subarray(0, 40))).toBe(false);
  expect(isPlainWebp(Uint8Array.from([...whole, 1, 2]))).toBe(false);
  expect(isPlainWebp(Uint8Array.from(letters('GIF89a, not a picture')))).toBe(false);
});
