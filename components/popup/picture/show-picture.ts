import { drawPicture } from './draw-picture';
import { PICTURE_ID, PICTURE_KEY } from './picture';

/** Draws the picture that was kept, and lets the user type into its search field. */
export async function showPicture(): Promise<void> {
  const [kept] = await Promise.all([browser.storage.session.get(PICTURE_KEY), documentParsed()]);
  const place = document.getElementById(PICTURE_ID);
  const picture = kept[PICTURE_KEY];
  if (!place || typeof picture !== 'string') return;
  drawPicture(JSON.parse(picture), place);
  place.querySelector('input')?.select();
}

async function documentParsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}
