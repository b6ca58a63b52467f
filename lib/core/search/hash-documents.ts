import { INDEX_FORMAT } from './block-part';
import type { SearchDocument } from './search-document';

/**
 * 16 hexadecimal digits that change when a document, their number or the format of blocks does: a stored block with other
 * digits is to be built anew. Their order does not matter. It tells contents apart, and protects nothing.
 */
export function hashDocuments(documents: readonly SearchDocument[]): string {
  let low = INDEX_FORMAT;
  let high = documents.length;
  for (const { id, title, category, tags, author, lead, text, needsImage } of documents) {
    const [first, second] = hashText(
      JSON.stringify([id, title, category, tags, author, lead, text, needsImage ?? 'none']),
    );
    low = (low + first) >>> 0;
    high = (high + second) >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}

/** FNV-1a over the UTF-16 code units, twice, from different beginnings and with different factors. */
function hashText(text: string): [number, number] {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
  }
  return [first >>> 0, second >>> 0];
}
