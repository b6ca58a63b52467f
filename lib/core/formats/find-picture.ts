import type { PictureFile } from './merge-readings';

/**
 * Finds the picture that a prompt's preview names among those that came with it: a path from the prompt's own folder, or
 * from any folder above, as sites keep `/media/x.webp` in `public/`.
 */
export function findPicture(
  pictures: readonly PictureFile[],
): (preview: string, from: { readonly path: string; readonly archive: string }) => PictureFile | undefined {
  const byPath = new Map(pictures.map((picture) => [`${picture.archive}\n${picture.path}`, picture]));
  const byTail = new Map<string, PictureFile>();
  for (const picture of pictures) {
    for (const tail of tailsOf(picture.path)) {
      const place = `${picture.archive}\n${tail}`;
      if (!byTail.has(place)) byTail.set(place, picture);
    }
  }
  return (preview, { path, archive }) => {
    if (preview === '' || /^[a-z][a-z0-9+.-]*:/i.test(preview)) return;
    const fromFolder = join(path.split('/').slice(0, -1), preview);
    const tail = preview.replace(/^(?:\.{0,2}\/)+/, '');
    return byPath.get(`${archive}\n${fromFolder}`) ?? byTail.get(`${archive}\n${tail}`);
  };
}

/** A path's last part, its last two, and so on, as far as folders of honest archives are deep. */
function tailsOf(path: string): readonly string[] {
  const parts = path.split('/').slice(-deepest);
  return parts.map((_, index) => parts.slice(index).join('/'));
}

const deepest = 16;

function join(folder: readonly string[], path: string): string {
  const parts = [...folder];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
