import { PICTURE_ID } from './picture';

/**
 * Takes the picture away as soon as the view behind it can be painted, with the pictures in it.
 *
 * @returns what the user has typed into its search field meanwhile; undefined for nothing.
 */
export function endPicture(view: Element): string | undefined {
  const place = document.getElementById(PICTURE_ID);
  const field = place?.querySelector('input');
  const decoded = [...view.querySelectorAll('img')].map((image) => image.decode());
  // A broken one must not keep the picture there.
  Promise.allSettled(decoded).then(() => place?.remove());
  return field && field.value !== field.defaultValue ? field.value : undefined;
}
