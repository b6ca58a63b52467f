import { hashCharacters } from '../hash-characters';
import type { SearchDocument } from './search-document';

/** 64 bits in two numbers that change when a document does. They tell contents apart, and protect nothing. */
export type DocumentHash = readonly [first: number, second: number];

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
  return hashCharacters(JSON.stringify([id, title, category, tags, author, lead, text, needsImage ?? 'none']));
}
