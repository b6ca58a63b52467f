import { packOf } from '@/lib/core/library/library-id';
import { CATALOG_PACK } from '@/lib/core/library/library-prompt';
import type { PictureFailure, Written } from '@/lib/shared/library-messages';
import { loadEntries } from '../catalog';
import { putCatalogPictures, readCatalogPictures } from './catalog-pictures';
import { type Change, changeLibrary } from './change-library';
import type { StoredPicture } from './database';
import { pictureAddress } from './picture-address';
import { findEntries } from './read-entries';
import { readLibraryStores } from './read-library-stores';
import { scaleAddress } from './scale-picture';
import { getPrompt, PROMPT_STORES } from './stored-prompts';
import { writeLibrary } from './write-library';

type SetPicture = Written<{ readonly picture: string }, PictureFailure | 'gone'>;

/** Gives a prompt of the library or the catalog a picture, or takes it away for ''. The old one goes with the next sweep. */
export async function setPicture(id: string, address: string): Promise<SetPicture> {
  if (address === '') return storePicture(id, undefined);
  const scaled = await scaleAddress(address);
  return scaled.ok ? storePicture(id, scaled.picture) : scaled;
}

async function storePicture(id: string, picture: StoredPicture | undefined): Promise<SetPicture> {
  const isBundled = (await loadEntries()).has(id);
  return changeLibrary([...PROMPT_STORES, 'pictures'], async (change) => {
    const key = picture?.key ?? '';
    if (isBundled) await putCatalogPictures(change, { [id]: key });
    else if (!(await setOfLibrary(change, id, key))) return { ok: false, reason: 'gone' };
    if (picture) await change.transaction.objectStore('pictures').put(picture);
    change.looks.add(id);
    return { ok: true, picture: key };
  });
}

/** A picture is no edit: an editor that is open on the prompt can be saved. */
async function setOfLibrary(change: Change, id: string, key: string): Promise<boolean> {
  const current = await getPrompt(change, id);
  if (current) await change.transaction.objectStore('entries').put({ ...current.entry, picture: key });
  return current !== undefined;
}

/** Stores a picture that no prompt has yet. It goes with a later sweep where no draft has it. */
export async function keepPicture(address: string): Promise<Written<{ readonly picture: string }, PictureFailure>> {
  const scaled = await scaleAddress(address);
  if (!scaled.ok) return scaled;
  const { picture } = scaled;
  return writeLibrary(['pictures'], async (transaction) => {
    await transaction.objectStore('pictures').put(picture);
    return { ok: true, picture: picture.key };
  });
}

/** The address of a picture by its key; '' where there is none. */
export function readPicture(key: string): Promise<string> {
  return readLibraryStores(
    () => '',
    async (database) => {
      const picture = await database.get('pictures', key);
      return picture ? pictureAddress(picture.bytes) : '';
    },
  );
}

/** The addresses of the pictures that these prompts have, by the prompt's id. */
export async function readPictures(ids: readonly string[]): Promise<Record<string, string>> {
  const keys = await pictureKeys(ids);
  return readLibraryStores(
    () => ({}),
    async (database) => {
      const { store } = database.transaction('pictures');
      const found = await Promise.all(
        keys.map(async ([id, key]) => {
          const picture = await store.get(key);
          return picture ? [[id, pictureAddress(picture.bytes)] as const] : [];
        }),
      );
      return Object.fromEntries(found.flat());
    },
  );
}

/** The keys of the pictures that these prompts have. */
async function pictureKeys(ids: readonly string[]): Promise<readonly (readonly [id: string, key: string])[]> {
  const ofLibrary = ids.filter((id) => packOf(id) !== CATALOG_PACK);
  const [entries, catalog] = await Promise.all([findEntries(ofLibrary), readCatalogPictures()]);
  return ids.map((id) => [id, entries.get(id)?.picture ?? catalog[id] ?? ''] as const).filter(([, key]) => key !== '');
}
