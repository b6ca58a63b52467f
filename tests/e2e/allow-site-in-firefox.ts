import { waitUntil } from '../browser/wait-until';
import type { FirefoxInUse } from './firefox-for-tests';

/** Switches the inline trigger on for a site, by its name in the settings, and accepts the browser's question. */
export async function allowSiteInFirefox({ window, input, openOwn, click }: FirefoxInUse, site: string): Promise<void> {
  const settings = await openOwn('library.html#/settings/sites');
  const toggle = `document.querySelector('[role=switch][aria-label="Type // to open the palette on ${site}"]')`;
  await click(settings, toggle);
  const answer = '#notification-popup popupnotification:not([hidden]) .popup-notification-primary-button';
  // The question ignores an answer that comes too soon.
  const allow = await window.middleOf(answer);
  await new Promise((done) => setTimeout(done, 1500));
  await input.clickDisplay(allow);
  await waitUntil('the permission', () =>
    settings.evaluate<boolean>(`${toggle}.getAttribute('aria-checked') === 'true'`),
  );
  await settings.close();
}
