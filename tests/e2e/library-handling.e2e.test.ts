import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { importedPrompt } from '../../lib/core/formats/imported-prompt';
import { downloaded, downloadTo } from '../browser/downloads';
import { importPack } from '../browser/import-pack';
import { goTo, shelfCount } from '../browser/library-page';
import { type OwnPage, openOwnPage } from '../browser/own-page';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from './browser-for-tests';

const inUse = browserForTests();
const folder = mkdtempSync(path.join(os.tmpdir(), 'library-handling-'));
let own: OwnPage;

beforeAll(async () => {
  own = await openOwnPage(inUse.browser, 'library.html#/');
  await own.page.setViewportSize({ width: 1280, height: 800 });
  await downloadTo(inUse.browser, folder);
});
beforeEach(() => own.page.bringToFront());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function shelf(name: string) {
  return own.page.getByRole('navigation').getByRole('button', { name: new RegExp(`^${name}`) });
}

/** Selects the first ones of what is listed, and returns what can be done with them. */
async function selectFirst(count: number) {
  const options = own.page.getByRole('option');
  await options.first().click();
  await options.nth(count - 1).click({ modifiers: ['Shift'] });
  const bar = own.page.getByRole('region', { name: 'Selected prompts' });
  await bar.getByText(`${count} selected`).waitFor();
  return (action: string) => bar.getByRole('button', { name: action, exact: true }).click();
}

it('moves, marks and exports all that is selected', async () => {
  const { page, ask } = own;
  for (const title of ['Anchor', 'Buoy', 'Crane', 'Dock']) {
    const draft = importedPrompt({ key: '', title, text: `${title} at dusk.` });
    await ask('createPrompt', { draft, draftKey: '' });
  }
  await shelf('Mine').click();
  await page.getByRole('combobox', { name: 'Sort by' }).click();
  await page.getByRole('option', { name: 'Title' }).click();
  const act = await selectFirst(3);

  await act('Move');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Category').fill('Harbor at night');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect.poll(() => shelf('Harbor at night').count()).toBe(1);
  expect(await shelfCount(page, 'Harbor at night')).toBe(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await shelf('Harbor at night').waitFor({ state: 'detached' });

  await act('Favorite');
  await expect.poll(async () => (await rows()).map(({ favourite }) => favourite)).toEqual([true, true, true, false]);

  await act('Export');
  await dialog.getByText('Export 3 prompts').waitFor();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const files = unzipSync(readFileSync(await downloaded(folder, /^prompt-palette-[\d-]+\.zip$/)));
  const names = Object.keys(files).filter((name) => name.endsWith('.md'));
  expect(names.map((name) => path.basename(name)).sort()).toEqual(['anchor.md', 'buoy.md', 'crane.md']);
});

it('deletes all that is selected, gives it back at once or out of the bin, and deletes it for good when told to', async () => {
  const { page } = own;
  await (await selectFirst(3))('Delete');
  await expect.poll(() => shelfCount(page, 'Bin')).toBe(3);
  expect(await shelfCount(page, 'Mine')).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shelfCount(page, 'Mine')).toBe(4);

  await (await selectFirst(3))('Delete');
  await expect.poll(() => shelfCount(page, 'Bin')).toBe(3);
  await shelf('Bin').click();
  await expect.poll(() => page.getByRole('option').count()).toBe(3);
  await (await selectFirst(2))('Restore');
  await expect.poll(() => shelfCount(page, 'Mine')).toBe(3);
  expect((await rows()).map(({ meta }) => meta.title)).toEqual(['Anchor', 'Buoy', 'Dock']);

  await page.getByRole('option', { name: 'Crane' }).click();
  await page.getByRole('complementary').getByRole('button', { name: 'Delete for good' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect.poll(() => shelfCount(page, 'Bin')).toBe(0);
  expect(await shelfCount(page, 'Mine')).toBe(3);
  await shelf('All prompts').click();
});

/** The rows of the own prompts, by their titles. */
async function rows() {
  const scope = {
    pack: 'own',
    category: '',
    tag: '',
    query: '',
    favourites: false,
    bin: false,
    sort: 'title',
  } as const;
  const { ids } = await own.ask('listLibrary', scope);
  return own.ask('getLibraryRows', { ids });
}

it('renames a pack, switches it off and on, and removes it with a way back', async () => {
  const { page, ask } = own;
  const before = await shelfCount(page, 'All prompts');
  await importPack(own, 'Field notes', [
    { key: 'a', title: 'Egret', text: 'An egret.' },
    { key: 'b', title: 'Heron', text: 'A heron.' },
  ]);
  await goTo(page, '#/packs');
  const choose = async (pack: string, item: string) => {
    await page.getByRole('button', { name: `More for ${pack}` }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  };
  await choose('Field notes', 'Rename');
  await page.getByLabel('Name of the pack').fill('Tide tables');
  await page.getByLabel('Name of the pack').press('Enter');
  await page.getByRole('heading', { name: 'Tide tables' }).waitFor();
  await expect.poll(() => shelfCount(page, 'All prompts')).toBe(before + 2);

  const found = async () => {
    const { prompts } = await ask('search', { query: 'egret', limit: 5, whole: true });
    return prompts.some(({ meta }) => meta.title === 'Egret');
  };
  const isShown = page.getByRole('switch', { name: 'Show the prompts of Tide tables' });
  expect(await found()).toBe(true);
  await isShown.click();
  await expect.poll(() => shelfCount(page, 'All prompts')).toBe(before);
  expect(await found()).toBe(false);
  await isShown.click();
  await expect.poll(() => shelfCount(page, 'All prompts')).toBe(before + 2);

  await choose('Tide tables', 'Remove');
  await expect.poll(() => shelfCount(page, 'All prompts')).toBe(before);
  expect(await page.getByRole('heading', { name: 'Tide tables' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shelfCount(page, 'All prompts')).toBe(before + 2);
  expect(await found()).toBe(true);
});

it('imports a folder that is dropped on the page, and text that is pasted anywhere on it', async () => {
  const { page } = own;
  const dropped = path.join(folder, 'harbor');
  mkdirSync(path.join(dropped, 'boats'), { recursive: true });
  writeFileSync(path.join(dropped, 'pier.md'), '# Pier\n\n## Prompt\n\nA pier.\n');
  writeFileSync(path.join(dropped, 'boats', 'sloop.md'), '# Sloop\n\n## Prompt\n\nA sloop.\n');
  await goTo(page, '#/');
  const devtools = await inUse.browser.context.newCDPSession(page);
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    devtools.send('Input.dispatchDragEvent', {
      ...{ type, x: 600, y: 400 },
      data: { items: [], files: [dropped], dragOperationsMask: 1 },
    });
  await drag('dragEnter');
  // A mouse does not hold still either: what is under it may just have been drawn anew.
  await waitUntil('the page to offer itself', async () => {
    await drag('dragOver');
    return page.getByText('Drop to import').isVisible();
  });
  await drag('drop');
  await devtools.detach();
  await page.getByRole('checkbox', { name: 'Sloop' }).waitFor();
  expect(await page.getByLabel('Name of the pack').inputValue()).toBe('harbor');
  await page.getByRole('button', { name: 'Import 2 prompts' }).click();
  await page.getByRole('button', { name: 'Show prompts' }).click();
  await expect.poll(() => shelfCount(page, 'harbor')).toBe(2);

  await page.evaluate(() => navigator.clipboard.writeText('A gull above the pier\n\nA tern over the mole\n'));
  await page.getByRole('option').first().click();
  await inUse.input.press('ctrl+v');
  await page.getByRole('checkbox', { name: 'A tern over the mole' }).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
});

it('shows how far a big import is, cancels it without a trace, and takes the next one', async () => {
  const { page } = own;
  await goTo(page, '#/import');
  const big = path.join(folder, 'big');
  mkdirSync(big);
  for (let n = 0; n < 2_000; n++) {
    writeFileSync(path.join(big, `${n}.md`), `# Wave ${n}\n\n## Prompt\n\n${`Wave number ${n}. `.repeat(20)}\n`);
  }
  const before = await shelfCount(page, 'All prompts');
  const choose = async (chosen: string) => {
    const picker = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a folder' }).click();
    await (await picker).setFiles(chosen);
  };
  await choose(big);
  const progress = page.getByRole('progressbar');
  const share = async () => Number(await progress.getAttribute('aria-valuenow'));
  await expect.poll(share, { interval: 20 }).toBeGreaterThan(0);
  const early = await share();
  await expect.poll(share, { interval: 20 }).toBeGreaterThan(early);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Choose a folder' }).waitFor();
  expect(await progress.count()).toBe(0);

  await choose(path.join(folder, 'harbor'));
  await page.getByRole('tab', { name: /^Already there/ }).waitFor();
  expect(await page.getByRole('tab').allTextContents()).toEqual(['Already there 2']);
  expect(await shelfCount(page, 'All prompts')).toBe(before);
});
