import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { downloaded, downloadTo } from '../browser/downloads';
import { killWorker } from '../browser/extension-worker';
import { chooseInFilePicker } from '../browser/file-picker';
import { goTo, openLibrary, shelfCount } from '../browser/library-page';
import { browserForTests } from './browser-for-tests';

const inUse = browserForTests();
const folder = mkdtempSync(path.join(os.tmpdir(), 'library-import-'));
let page: Page;

beforeAll(async () => {
  page = await openLibrary(inUse.browser, '#/import');
  await downloadTo(inUse.browser, folder);
});
beforeEach(async () => {
  await page.bringToFront();
  await goTo(page, '#/import');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file of prompts, and returns its path. */
function jsonFile(name: string, count: number): string {
  const prompts = Array.from({ length: count }, (_, i) => ({
    title: `${name} ${i}`,
    prompt: `A ${name} number ${i}.`,
  }));
  const file = path.join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(prompts));
  return file;
}

/** Chooses files by the button, as a person does; the picker itself is answered by DevTools. */
async function choose(button: string, files: string | string[]): Promise<void> {
  const picker = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await picker).setFiles(files);
}

async function commit(name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: 'Show prompts' }).waitFor();
}

it('imports what is chosen in the real file picker, shows it before, and takes it back whole', async () => {
  const file = jsonFile('heron', 3);
  const before = await shelfCount(page, 'All prompts');
  await chooseInFilePicker(inUse.input, page, 'Choose files', file);

  await page.getByRole('tab', { name: /^New/ }).waitFor();
  expect(await page.getByRole('checkbox').count()).toBe(3);
  await page.getByRole('checkbox', { name: 'heron 1' }).uncheck();
  expect(await shelfCount(page, 'All prompts')).toBe(before);
  await commit(/^Import 2 prompts/);
  await expect.poll(() => shelfCount(page, 'All prompts')).toBe(before + 2);
  expect(await shelfCount(page, 'heron')).toBe(2);

  await page.getByRole('button', { name: 'Undo import' }).click();
  await expect.poll(() => shelfCount(page, 'All prompts')).toBe(before);
});

it('imports a folder, skipping what it names, and a newer version of it with what changed', async () => {
  const content = path.resolve('content/nature');
  const own = mkdtempSync(path.join(folder, 'pack-'));
  for (const name of readdirSync(content).slice(0, 4)) {
    const text = readFileSync(path.join(content, name), 'utf8');
    writeFileSync(path.join(own, name), text.replace(/## Prompt\n\n/, '## Prompt\n\nOnce more. '));
  }
  writeFileSync(path.join(own, 'code.md'), '---js\n{ title: "x" }\n---\n\nA wall.\n');
  await choose('Choose a folder', own);
  await page.getByRole('tab', { name: /^Skipped/ }).click();
  await page.getByText('Would run a program').waitFor();
  await commit(/^Import 4 prompts/);

  const [changed = '', gone = ''] = readdirSync(own).filter((name) => name !== 'code.md');
  writeFileSync(path.join(own, changed), readFileSync(path.join(own, changed), 'utf8').replace('Once more.', 'Twice.'));
  rmSync(path.join(own, gone));
  await goTo(page, '#/packs');
  await page.getByRole('button', { name: /^More for pack-/ }).click();
  const picker = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Update from a file' }).click();
  await (await picker).setFiles(readdirSync(own).map((name) => path.join(own, name)));
  await page.getByRole('tab', { name: /^Changed/ }).waitFor();
  expect(await page.getByRole('tab').allTextContents()).toEqual(['Changed 1', 'Removed 1', 'Unchanged 2', 'Skipped 1']);
  await commit(/^Update 2 prompts/);
});

it('imports an archive that is dropped on the page, and text that is pasted', async () => {
  const archive = zipSync({
    'pack-main/a.md': strToU8('# Kettle\n\n## Prompt\n\nA kettle on a stove.\n'),
    'pack-main/b.md': strToU8('# Teapot\n\n## Prompt\n\nA teapot on a shelf.\n'),
  });
  await goTo(page, '#/');
  const transfer = await page.evaluateHandle((bytes) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([new Uint8Array(bytes)], 'kettles.zip'));
    return dropped;
  }, Array.from(archive));
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await page.getByRole('checkbox', { name: 'Kettle' }).waitFor();
  await commit(/^Import 2 prompts/);
  await page.getByRole('button', { name: 'Import more' }).click();

  await page.getByLabel('Or paste text').fill('act,prompt\nGull,"A gull above the pier"\n');
  await page.getByRole('button', { name: 'Read the text' }).click();
  await page.getByRole('checkbox', { name: 'Gull' }).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
});

it('imports everything once although the worker is killed while it reads and while it commits', async () => {
  await choose('Choose files', jsonFile('otter', 1_000));
  await killWorker(inUse.browser);
  await page.getByRole('tab', { name: /^New/ }).waitFor();
  const click = page.getByRole('button', { name: /^Import 1000 prompts/ }).click();
  await killWorker(inUse.browser);
  await click;
  await page.getByRole('button', { name: 'Show prompts' }).click();
  await expect.poll(() => shelfCount(page, 'otter')).toBe(1_000);
});

it('exports what it imports again as the same', async () => {
  const first = await exportAll();
  await choose('Choose files', first);
  await page.getByRole('tab', { name: /^Already there/ }).click();
  await page.getByRole('button', { name: 'Select all' }).click();
  await page.getByLabel('Name of the pack').fill('Again');
  await commit(/^Import \d+ prompts/);
  const all = contentOf(first);
  const again = contentOf(await exportAll(), 'Again');
  expect(all.length).toBeGreaterThan(1_000);
  expect(again).toEqual(all);
});

/** Exports everything as JSON, and returns the file's path. */
async function exportAll(): Promise<string> {
  await goTo(page, '#/backup');
  await page.getByRole('button', { name: 'Export everything' }).click();
  await page.getByText('JSON', { exact: true }).click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const file = await downloaded(folder, /^prompt-palette.*\.json$/);
  await goTo(page, '#/import');
  return file;
}

/** What an export says of prompts, but for where they stand; of one pack alone, if it is named. */
function contentOf(file: string, pack?: string): string[] {
  const { prompts } = JSON.parse(readFileSync(file, 'utf8')) as { prompts: { pack: string; key: string }[] };
  return prompts
    .filter((prompt) => pack === undefined || prompt.pack === pack)
    .map(({ pack: _pack, key: _key, ...content }) => JSON.stringify(content))
    .sort();
}
