import { middleOf } from '../browser/real-input';
import { waitUntil } from '../browser/wait-until';
import type { BrowserInUse } from './browser-for-tests';

/** Switches the inline trigger on for a site, by its name in the settings, and accepts the browser's question. */
export async function allowSite({ browser, input }: BrowserInUse, site: string): Promise<void> {
  const settings = await browser.context.newPage();
  await settings.goto(`chrome-extension://${browser.extensionId}/library.html#/settings/sites`);
  const toggle = settings.getByRole('switch', { name: `Type // to open the palette on ${site}` });
  await settings.bringToFront();
  await input.click(settings, await middleOf(toggle));
  // The question is drawn in the browser's own window, and ignores an answer that comes too soon.
  await new Promise((done) => setTimeout(done, 2000));
  await input.press('Tab', 'Return');
  await waitUntil('the permission', async () => (await toggle.getAttribute('aria-checked')) === 'true');
  await settings.close();
  await browser.page.bringToFront();
}
