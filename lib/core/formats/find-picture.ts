import type { PictureFile } from './merge-readings';

/**
 * Finds the picture that a prompt's preview names among those that came with it: a path from the prompt's own folder, or
 * from any folder above, as sites keep `/media/x.webp` in `public/`.
 */
export function findPicture(
  pictures: readonly PictureFile[],
): (preview: string, from: { readonly path: string; readonly archive: string }) => PictureFile | undefined {
  const byName = new Map<string, PictureFile[]>();
  for (const picture of pictures) {
    const name = `${picture.archive}\n${nameOf(picture.path)}`;
    byName.set(name, [...(byName.get(name) ?? []), picture]);
  }
  return (preview, { path, archive }) => {
    const named = byName.get(`${archive}\n${nameOf(preview)}`);
    if (!named || /^[a-z][a-z0-9+.-]*:/i.test(preview)) return;
    const fromFolder = join(path.split('/').slice(0, -1), preview);
    const tail = preview.replace(/^(?:\.{0,2}\/)+/, '');
    return (
      named.find((picture) => picture.path === fromFolder) ??
      named.find((picture) => `/${picture.path}`.endsWith(`/${tail}`))
    );
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function join(folder: readonly string[], path: string): string {
  const parts = [...folder];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
