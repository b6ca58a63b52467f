import { PICTURE_KEY } from './picture';
import { takePicture } from './take-picture';

/** Keeps the picture of what an element shows for the next opening; none where that is not to be kept. */
export async function keepPicture(view: Element | undefined): Promise<void> {
  if (!view) return browser.storage.session.remove(PICTURE_KEY);
  await browser.storage.session.set({ [PICTURE_KEY]: JSON.stringify(takePicture(view)) });
}
