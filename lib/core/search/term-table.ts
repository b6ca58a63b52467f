/** Distinct strings in the order of their UTF-8 bytes, in two arrays that are read in place. */
export interface TermTable {
  readonly count: number;
  /** `count + 1` byte positions in `bytes`. */
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** @param terms sorted by `compareBytes` of their UTF-8 bytes */
export function packTerms(terms: readonly Uint8Array[]): TermTable {
  const offsets = new Uint32Array(terms.length + 1);
  terms.forEach((term, position) => {
    offsets[position + 1] = (offsets[position] ?? 0) + term.length;
  });
  const bytes = new Uint8Array(offsets[terms.length] ?? 0);
  terms.forEach((term, position) => {
    bytes.set(term, offsets[position]);
  });
  return { count: terms.length, offsets, bytes };
}

export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

export function readTerm({ offsets, bytes }: TermTable, term: number): string {
  return decoder.decode(bytes.subarray(offsets[term], offsets[term + 1]));
}

/** The number of the term that is exactly `key`, or -1. */
export function findTerm(table: TermTable, key: Uint8Array): number {
  const term = lowerBound(table, key, false);
  return term < table.count && compareTerm(table, term, key, false) === 0 ? term : -1;
}

/** The numbers of all terms that begin with `key`: from `start` to before `end`. The exact term, if there is one, is first. */
export function findPrefix(table: TermTable, key: Uint8Array): { start: number; end: number } {
  return { start: lowerBound(table, key, false), end: lowerBound(table, key, true) };
}

export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return a.length - b.length;
}

/** The first term at or after `key`; or, past the prefix, the first term after all that begin with `key`. */
function lowerBound(table: TermTable, key: Uint8Array, pastPrefix: boolean): number {
  let low = 0;
  let high = table.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compareTerm(table, middle, key, pastPrefix);
    if (order < 0 || (pastPrefix && order === 0)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function compareTerm({ offsets, bytes }: TermTable, term: number, key: Uint8Array, onlyPrefix: boolean): number {
  const start = offsets[term] ?? 0;
  const length = (offsets[term + 1] ?? 0) - start;
  const shared = Math.min(length, key.length);
  for (let at = 0; at < shared; at++) {
    const difference = (bytes[start + at] ?? 0) - (key[at] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return onlyPrefix && length >= key.length ? 0 : length - key.length;
}
