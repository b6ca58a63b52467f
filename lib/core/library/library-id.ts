import { hashText } from '../cover/random';
import { CATALOG_PACK } from './library-prompt';

const LONGEST_KEY = 200;

/** `@<pack>/<key>`; a key that is too long for a key of the database is cut and told apart by a hash. */
export function libraryId(pack: string, key: string): string {
  const short = key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}~${hashText(key).toString(36)}` : key;
  return `@${pack}/${short}`;
}

/** The pack of a prompt by its id; that of a bundled prompt is `catalog`. */
export function packOf(id: string): string {
  return /^@([^/]+)\//.exec(id)?.[1] ?? CATALOG_PACK;
}
