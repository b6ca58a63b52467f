import type { SearchDocument } from './search-document';

/** 64 bits in two numbers that change when a document does. They tell contents apart, and protect nothing. */
export type DocumentHash = readonly [first: number, second: number];

/** FNV-1a over the UTF-16 code units, twice, from different beginnings and with different factors. */
export function hashDocument({
  id,
  title,
  category,
  tags,
  author,
  lead,
  text,
  needsImage,
}: SearchDocument): DocumentHash {
  const content = JSON.stringify([id, title, category, tags, author, lead, text, needsImage ?? 'none']);
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let at = 0; at < content.length; at++) {
    const unit = content.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
  }
  return [first >>> 0, second >>> 0];
}
