import type { BrowserContext } from 'playwright-core';
import { launchChromium } from '../../tests/browser/chromium';

/** Opens a browser of its own with the extension on the playground, and returns when its window has been closed. */
export async function showPlayground(extension: string, url: string): Promise<void> {
  const browser = await launchChromium({ extension, display: { env: process.env } });
  await browser.page.goto(url);
  console.log(`The playground is open at ${url}. Click in a box, press Alt+Shift+K, type a few letters, press Enter.`);
  console.log('Close the browser window, or press Ctrl+C here, to end.');
  await Promise.race([browser.ended, lastPageClosed(browser.context)]);
  await browser.close();
}

/** On macOS a browser goes on without windows. */
async function lastPageClosed(context: BrowserContext): Promise<void> {
  while (context.pages().length > 0) await new Promise((done) => setTimeout(done, 500));
}
