import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { focusHeld, tabTo } from '../browser/focus';
import { createPrompt, goTo, openLibrary, shelfCount, shownText } from '../browser/library-page';
import { browserForTests } from './browser-for-tests';

const inUse = browserForTests();
let page: Page;

beforeAll(async () => {
  page = await openLibrary(inUse.browser);
  await createPrompt(page, 'Heron at dusk', 'A heron.');
  await goTo(page, '#/');
});

/** Goes to what has this name, and presses it. */
async function press(name: string | RegExp, key = 'Return'): Promise<void> {
  await tabTo(inUse.input, page, name);
  await inUse.input.press(key);
}

/** Opens the list that has the focus, and chooses what begins with these letters. */
async function choose(letters: string): Promise<void> {
  await inUse.input.press('Return');
  await page.locator('[role=option]:focus').waitFor();
  await inUse.input.type(letters);
  await inUse.input.press('Return');
}

it('writes a prompt, edits it, tags two, deletes and takes that back', async () => {
  const { input } = inUse;
  await press('New prompt');
  await expect.poll(() => focusHeld(page)).toBe('Title');
  await input.type('Fox at the pier');
  await tabTo(input, page, 'Prompt');
  await input.type('A fox at a pier.');
  await input.press('ctrl+s');
  await page.getByRole('button', { name: 'Edit' }).waitFor();
  await expect.poll(() => focusHeld(page)).toBe('Prompts');

  await press('Edit');
  await expect.poll(() => focusHeld(page)).toBe('Title');
  await tabTo(input, page, 'Prompt');
  await input.press('ctrl+End');
  await input.type(' Fog.');
  await press('Save');
  await page.getByRole('button', { name: 'Edit' }).waitFor();
  await expect.poll(() => shownText(page)).toBe('A fox at a pier. Fog.');
  await expect.poll(() => focusHeld(page)).toBe('Prompts');

  await input.press('Home', 'shift+Right');
  await page.getByRole('region', { name: 'Selected prompts' }).waitFor();
  await press('Tag');
  await expect.poll(() => focusHeld(page)).toBe('Add tags');
  await input.type('by keys');
  await input.press('Return');
  await press('Apply');
  await expect.poll(() => focusHeld(page)).toBe('Tag');
  await page.getByText('2 prompts changed').first().waitFor();

  await tabTo(input, page, 'Prompts', 'shift+Tab');
  await input.press('Home', 'Delete');
  await expect.poll(() => shelfCount(page, 'Bin')).toBe(1);
  expect(await focusHeld(page)).toBe('Prompts');
  await input.press('F8');
  await press('Undo');
  await expect.poll(() => shelfCount(page, 'Bin')).toBe(0);
  expect(await focusHeld(page)).not.toBe('');
});

it('imports a text, and switches, renames and removes its pack', async () => {
  const { input } = inUse;
  await press('Import');
  await tabTo(input, page, 'Or paste text');
  await input.type('A pier at noon.');
  await input.press('Return', 'Return');
  await input.type('A heron at dusk.');
  await press('Read the text');
  await expect.poll(() => focusHeld(page)).toBe('Name of the pack');
  await input.press('ctrl+a');
  await input.type('By keys');
  await press(/^Import 2/);
  await expect.poll(() => focusHeld(page)).toBe('Show prompts');
  await input.press('Return');
  await expect.poll(() => focusHeld(page)).toBe('Prompts');

  await press('Manage packs', 'Return');
  await press('Show the prompts of By keys', 'space');
  const pack = page.getByRole('article');
  await expect.poll(() => pack.getByRole('switch').first().getAttribute('aria-checked')).toBe('false');
  await press('More for By keys');
  await page.locator('[role=menuitem]:focus').waitFor();
  await input.press('Down', 'Return');
  await expect.poll(() => focusHeld(page)).toBe('Name of the pack');
  await input.press('ctrl+a');
  await input.type('Renamed');
  await input.press('Return');
  await page.getByRole('article', { name: 'Renamed' }).waitFor();
  await focusHeld(page);
  await press('More for Renamed');
  await page.locator('[role=menuitem]:focus').waitFor();
  await input.press('End', 'Return');
  await pack.waitFor({ state: 'detached' });
  expect(await focusHeld(page)).not.toBe('');
});

it('chooses everything in the settings', async () => {
  const { input } = inUse;
  const look = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
  await press('Settings');
  await tabTo(input, page, 'System');
  await input.press('Right', 'Right');
  await expect.poll(look).toMatchObject({ ppTheme: 'dark' });
  await input.press('Tab', 'Right', 'Right');
  await expect.poll(look).toMatchObject({ ppAccent: 'violet' });

  await press('Language');
  const language = () => page.evaluate(() => document.documentElement.lang);
  await tabTo(input, page, 'Language of the interface');
  await choose('Deu');
  await expect.poll(language).toBe('de');
  await focusHeld(page);
  await tabTo(input, page, 'Sprache der Oberfläche');
  await choose('Wie der');
  await expect.poll(language).toBe('en');
  await focusHeld(page);

  await press('Inserting');
  await tabTo(input, page, /^At the caret/);
  await input.press('Down');
  await expect.poll(() => page.getByRole('radio', { name: /^At the end/ }).isChecked()).toBe(true);
  await tabTo(input, page, 'Site');
  await choose('Midj');
  const oneLine = page.getByRole('switch').first();
  const before = await oneLine.getAttribute('aria-label');
  await press(before ?? '', 'space');
  await expect.poll(() => oneLine.getAttribute('aria-checked')).toBe('false');

  await press('Sites');
  const trigger = 'Type // to open the palette on ChatGPT';
  const isOn = () => page.getByRole('switch', { name: trigger }).getAttribute('aria-checked');
  await press(trigger, 'space');
  // The question is drawn in the browser's own window, and ignores an answer that comes too soon.
  await new Promise((done) => setTimeout(done, 2000));
  await input.press('Tab', 'Return');
  await expect.poll(isOn).toBe('true');
  expect(await focusHeld(page)).toBe(trigger);
  await input.press('space');
  await expect.poll(isOn).toBe('false');
});
