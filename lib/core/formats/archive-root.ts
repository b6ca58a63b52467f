/**
 * What is to be cut off the paths of an archive: the folder that hosts put around a repository, `name-main/` or
 * `name-1.2/`, since it is another one in the next version; and any other that all files share, unless they lie right in
 * it and it may be their category. '' for none.
 */
export function archiveRoot(paths: readonly string[]): string {
  const root = /^[^/]+\//.exec(paths[0] ?? '')?.[0] ?? '';
  if (root === '' || !paths.every((path) => path.startsWith(root))) return '';
  return versioned.test(root) || paths.some((path) => path.includes('/', root.length)) ? root : '';
}

const versioned = /-(?:main|master|[\da-f]{7,40}|v?\d+(?:\.\d+)*)\/$/;
