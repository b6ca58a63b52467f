/** Whether a path stays below what the user chose: relative, with `/` between its parts, and without `..`. */
export function isSafePath(path: string): boolean {
  return !/^\/|^[a-z]:|[\\\p{Cc}]|(?:^|\/)\.{1,2}(?:\/|$)/iu.test(path);
}

/**
 * Whether a file is nothing that anybody wants to import: what systems and tools leave beside people's files, and the
 * papers of a collection. A caller need not even read it.
 */
export function isIgnoredPath(path: string): boolean {
  return leftBehind.test(path) || papers.test(path);
}

const leftBehind = /(?:^|\/)(?:\.[^/.][^/]*|__MACOSX|node_modules|Thumbs\.db|desktop\.ini)(?:\/|$)/i;

const papers =
  /(?:^|\/)(?:licen[cs]e|contributing|changelog|code_of_conduct|security|notice)(?:[._-](?:mit|apache|cc0|[a-z]{2}(?:-[a-z]{2})?))?(?:\.(?:md|markdown|txt|rst))?$/i;
