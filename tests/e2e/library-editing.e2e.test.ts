import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { killWorker } from '../browser/extension-worker';
import { createPrompt, goTo, openLibrary, save, shelfCount, shownText } from '../browser/library-page';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from './browser-for-tests';

const inUse = browserForTests();
let page: Page;

beforeAll(async () => {
  page = await openLibrary(inUse.browser);
});
beforeEach(() => page.bringToFront());

it('opens by its shortcut', async () => {
  const { browser, input } = inUse;
  await input.press('alt+shift+l');
  const opened = await waitUntil('the library', () =>
    browser.context.pages().find((each) => each !== page && each.url().includes('/library.html')),
  );
  await opened.getByRole('option').first().waitFor();
  await opened.close();
});

it('creates a prompt, edits it, shows what changed and brings the old text back', async () => {
  await createPrompt(page, 'Ferry deck', 'A ferry with {argument name="who" default="a fox"} at dawn.');
  expect(await shownText(page)).toBe('A ferry with a fox at dawn.');

  await page.getByRole('button', { name: 'Edit' }).click();
  await page
    .getByLabel('Prompt', { exact: true })
    .fill('A ferry with {argument name="who" default="a heron"} at noon.');
  await save(page);
  await expect.poll(() => shownText(page)).toBe('A ferry with a heron at noon.');

  await page.getByRole('button', { name: 'History' }).click();
  const history = page.getByRole('dialog');
  await history.locator('ins').first().waitFor();
  expect(await history.locator('ins').allTextContents()).toEqual(['heron', 'noon']);
  expect(await history.locator('del').allTextContents()).toEqual(['fox', 'dawn']);
  await history.getByRole('button', { name: 'Restore' }).click();
  await history.waitFor({ state: 'detached' });
  await expect.poll(() => shownText(page)).toBe('A ferry with a fox at dawn.');
});

it('marks the blanks, shows what comes of them, completes tags, and keeps a category and notes of one’s own', async () => {
  const { input } = inUse;
  await goTo(page, '#/new');
  await page.getByLabel('Title').fill('Pier at noon');
  const text = page.getByLabel('Prompt', { exact: true });
  await text.fill('A pier with {argument name="who" default="a heron"} at {argument name="hour" default="noon"}.');
  await expect
    .poll(() => page.locator('form mark').allTextContents())
    .toEqual(['{argument name="who" default="a heron"}', '{argument name="hour" default="noon"}']);
  const preview = page.getByRole('region', { name: 'Preview' });
  await preview.getByText('A pier with a heron at noon.').waitFor();
  await preview.getByRole('heading', { name: 'Pier at noon' }).waitFor();
  await page.getByLabel('Category').fill('Harbor at night');

  // The list of a field is the browser's own: only a person's keys reach it, and none that comes too soon.
  await page.getByRole('combobox', { name: 'Tags' }).click();
  await input.type('minimal');
  await new Promise((done) => setTimeout(done, 1_000));
  await input.press('Down', 'Return', 'Return');
  await page.getByRole('button', { name: 'Remove minimalist' }).waitFor();

  await page.getByText('Notes and source').click();
  await page.getByLabel('Notes').fill('For the poster.');
  await page.getByLabel('Author').fill('Ann');
  await save(page);
  await page.reload();
  const panel = page.getByRole('complementary');
  for (const kept of ['Harbor at night', 'minimalist', 'For the poster.', 'Ann'])
    await panel.getByText(kept).first().waitFor();
});

it('duplicates a prompt of one’s own, and a bundled one to change it', async () => {
  await createPrompt(page, 'Jetty', 'A jetty.');
  const own = await shelfCount(page, 'Mine');
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect.poll(() => page.getByLabel('Title').inputValue()).toBe('Jetty (copy)');
  await goTo(page, '#/');
  await expect.poll(() => shelfCount(page, 'Mine')).toBe(own + 1);

  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Bundled/ })
    .click();
  const first = page.getByRole('option').first();
  await first.click();
  const text = await shownText(page);
  await page.getByRole('button', { name: 'Duplicate to change it' }).click();
  await page.getByLabel('Title').fill('A bundled one, changed');
  await save(page);
  expect(await shownText(page)).toBe(text);
  await expect.poll(() => shelfCount(page, 'Mine')).toBe(own + 2);
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^All prompts/ })
    .click();
});

it('deletes into the bin, and takes that back at once or later', async () => {
  await createPrompt(page, 'Bin me', 'A wall.');
  const own = await shelfCount(page, 'Mine');
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shelfCount(page, 'Mine')).toBe(own);

  await page.getByRole('option', { name: 'Bin me' }).click();
  await page.getByRole('option', { name: 'Bin me' }).press('Delete');
  await expect.poll(() => shelfCount(page, 'Bin')).toBe(1);
  expect(await shelfCount(page, 'Mine')).toBe(own - 1);
  await page.getByRole('navigation').getByRole('button', { name: /^Bin/ }).click();
  await page.getByRole('option', { name: 'Bin me' }).click();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect.poll(() => shelfCount(page, 'Mine')).toBe(own);
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^All prompts/ })
    .click();
});

it('keeps what was typed when the tab is closed', async () => {
  const first = await openLibrary(inUse.browser, '#/new');
  await first.getByLabel('Title').fill('Half a thought');
  await first.getByLabel('Prompt', { exact: true }).fill('A bridge in');
  await first.close({ runBeforeUnload: true });
  const second = await openLibrary(inUse.browser, '#/new');
  await second.getByText('This is what you had not saved').waitFor();
  expect(await second.getByLabel('Title').inputValue()).toBe('Half a thought');
  expect(await second.getByLabel('Prompt', { exact: true }).inputValue()).toBe('A bridge in');
  await second.getByRole('button', { name: 'Discard' }).click();
  await goTo(second, '#/new');
  await expect.poll(() => second.getByLabel('Title').inputValue()).toBe('');
  await second.close();
});

it('never overwrites what another page has saved: it shows both texts and asks', async () => {
  const id = await createPrompt(page, 'Two pages', 'One bridge.');
  const other = await openLibrary(inUse.browser, `#/edit/${id}`);
  await other.getByLabel('Prompt', { exact: true }).fill('My bridge.');

  await page.bringToFront();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Prompt', { exact: true }).fill('Their bridge.');
  await save(page);

  await other.bringToFront();
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  const conflict = other.getByRole('dialog');
  await conflict.waitFor();
  expect(await conflict.getByRole('region', { name: 'Saved there' }).textContent()).toContain('Their bridge.');
  expect(await conflict.getByRole('region', { name: 'Yours' }).textContent()).toContain('My bridge.');
  await conflict.getByRole('button', { name: 'Save mine' }).click();
  await other.getByRole('button', { name: 'Edit' }).waitFor();
  expect(await shownText(other)).toBe('My bridge.');

  // Theirs is not lost.
  await other.getByRole('button', { name: 'History' }).click();
  await other.getByRole('dialog').locator('del').first().waitFor();
  expect(await other.getByRole('dialog').locator('del').allTextContents()).toEqual(['Their']);
  await other.close();
});

it.each(['at the click', 'a moment later'] as const)(
  'saves exactly once although the worker is killed %s',
  async (when) => {
    await goTo(page, '#/');
    await goTo(page, '#/new');
    await page.getByLabel('Title').fill(`Killed ${when}`);
    await page.getByLabel('Prompt', { exact: true }).fill('A fox.');
    const before = await shelfCount(page, 'Mine');
    const click = page.getByRole('button', { name: 'Save', exact: true }).click();
    if (when === 'a moment later') await click;
    await killWorker(inUse.browser);
    await click;
    await page.getByRole('button', { name: 'Edit' }).waitFor();
    expect(await shownText(page)).toBe('A fox.');
    await expect.poll(() => shelfCount(page, 'Mine')).toBe(before + 1);
  },
);

it('selects many with Shift, and tags them at once', async () => {
  await goTo(page, '#/');
  await page.getByRole('navigation').getByRole('button', { name: /^Mine/ }).click();
  const options = page.getByRole('option');
  await options.first().click();
  await options.nth(2).click({ modifiers: ['Shift'] });
  const bar = page.getByRole('region', { name: 'Selected prompts' });
  await bar.getByRole('button', { name: 'Tag' }).click();
  await page.getByLabel('Add tags').fill('night train');
  await page.getByLabel('Add tags').press('Enter');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^#night train/ })
    .waitFor();
  expect(await shelfCount(page, '#night train')).toBe(3);
});
