import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';

/** Opens the library page in a tab of its own, in front. */
export async function openLibrary({ context, extensionId }: Chromium, hash = '#/'): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`chrome-extension://${extensionId}/library.html${hash}`);
  await page.bringToFront();
  return page;
}

/** Writes a prompt in the editor and saves it; returns its id when it stands beside the list. */
export async function createPrompt(page: Page, title: string, text: string): Promise<string> {
  await goTo(page, '#/new');
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Prompt', { exact: true }).fill(text);
  await save(page);
  return promptId(page);
}

/** Saves what the editor holds, and waits until the prompt stands beside the list. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Edit' }).waitFor();
}

/** The id in the page's address. */
export function promptId(page: Page): string {
  return new URL(page.url()).hash
    .replace(/^#\/(?:prompt|edit)\//, '')
    .split('/')
    .map(decodeURIComponent)
    .join('/');
}

export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** How many prompts a shelf says that it has. */
export async function shelfCount(page: Page, name: string): Promise<number> {
  const text = await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .textContent();
  return Number(text?.replace(/\D/g, ''));
}

/** The text of the prompt that stands beside the list. */
export async function shownText(page: Page): Promise<string> {
  return (await page.getByRole('complementary').locator('p[dir=auto]').first().textContent()) ?? '';
}

/** Deletes the library's database, as when the user clears what the extension has stored. */
export function deleteLibrary(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const deleting = indexedDB.deleteDatabase('library');
    return new Promise<void>((resolve, reject) => {
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error);
    });
  });
}
