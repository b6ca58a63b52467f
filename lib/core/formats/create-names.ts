import { isIgnoredPath } from './import-path';

/**
 * Paths for files in folders, without an ending: of letters, digits and hyphens, none twice even where capitals do not
 * count, and none that an import would pass over.
 */
export function createNames(): (folder: string, title: string) => string {
  const taken = new Set<string>();
  return (folder, title) => {
    const base = `${slug(folder) || 'other'}/${slug(title) || 'prompt'}`;
    const allowed = [base, `${base}-prompt`].find((path) => !isIgnoredPath(`${path}.md`)) ?? 'other/prompt';
    let path = allowed;
    for (let count = 2; taken.has(path); count++) path = `${allowed}-${count}`;
    taken.add(path);
    return path;
  };
}

function slug(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longest)
    .replace(/^-|-$|[\uD800-\uDBFF]$/g, '');
  // Windows keeps these names for devices.
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(words) ? `${words}-` : words;
}

/** UTF-16 code units. */
const longest = 60;
