import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { parsePromptDraft } from '../../lib/core/library/prompt-draft';
import { downloaded, downloadTo } from '../browser/downloads';
import { killWorker } from '../browser/extension-worker';
import { chooseInFilePicker } from '../browser/file-picker';
import { type LibraryContents, libraryContents, libraryRecords } from '../browser/library-contents';
import { createPrompt, deleteLibrary, goTo, shelfCount } from '../browser/library-page';
import { type OwnPage, openOwnPage } from '../browser/own-page';
import { browserForTests } from './browser-for-tests';

const inUse = browserForTests();
const folder = mkdtempSync(path.join(os.tmpdir(), 'library-keeping-'));
let own: OwnPage;

beforeAll(async () => {
  own = await openOwnPage(inUse.browser, 'library.html#/import');
  await own.page.setViewportSize({ width: 1280, height: 800 });
  await downloadTo(inUse.browser, folder);
});
beforeEach(() => own.page.bringToFront());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function draftOf(fields: object) {
  const draft = parsePromptDraft(fields);
  if (!draft) throw new Error('This is no draft.');
  return draft;
}

async function create(fields: object): Promise<string> {
  const saved = await own.ask('createPrompt', { draft: draftOf(fields), draftKey: '' });
  if (!saved.ok) throw new Error(saved.reason);
  return saved.id;
}

const AWKWARD = [
  '=SUM(A1:A2), "quoted"\n\n---\ntitle: not this one\n---\n\n## Prompt\n\n* a list;\twith a tab',
  'منارة عند الفجر 🦊 {argument name="who" default="a fox"}, __colors/warm__',
];

/** A picture that is no smooth one, since that would be the same after any loss. */
async function picture(seed: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 120, sigma: 60 } as const;
  const colour = { r: seed, g: 128, b: 255 - seed };
  return sharp({ create: { width: 200, height: 150, channels: 3, background: colour, noise } })
    .png()
    .toBuffer();
}

async function pictureAddress(seed: number): Promise<string> {
  return `data:image/png;base64,${(await picture(seed)).toString('base64')}`;
}

/** Chooses a file in the desktop's own picker, and imports all that is in it. */
async function importFile(file: string, count: number): Promise<void> {
  const { page } = own;
  await goTo(page, '#/import');
  await chooseInFilePicker(inUse.input, page, 'Choose files', file);
  await page.getByRole('button', { name: new RegExp(`^Import ${count} prompts`) }).click();
  await page.getByRole('button', { name: 'Show prompts' }).click();
}

const NOTHING: LibraryContents = { prompts: [], pictures: {}, wordLists: [] };

/** The library as on a machine that never had one. */
async function loseLibrary(): Promise<void> {
  await deleteLibrary(own.page);
  await own.page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { remove(key: string): unknown } } } };
    return chrome.storage.local.remove('favourites');
  });
  await killWorker(inUse.browser);
  await own.page.reload();
  expect(await libraryContents(own)).toEqual(NOTHING);
}

it('imports an archive out of the real file picker, with its pictures and its lists of words', async () => {
  const file = path.join(folder, 'harbor.zip');
  const media = new Uint8Array(await picture(200));
  const archive = {
    'harbor-main/boats/buoy.md': strToU8('---\ntitle: Buoy\npreview: /media/buoy.png\n---\n\n## Prompt\n\nA buoy.\n'),
    'harbor-main/boats/pier.md': strToU8('---\ntitle: Pier\ntags: [wood, sea]\n---\n\n## Prompt\n\nA pier.\n'),
    'harbor-main/media/buoy.png': media,
    'harbor-main/wildcards/colors/warm.txt': strToU8('ochre\nrust\n'),
  };
  writeFileSync(file, zipSync(archive));
  await importFile(file, 2);
  const { prompts, pictures, wordLists } = await libraryContents(own);
  expect(prompts).toMatchObject([
    { title: 'Buoy', text: 'A buoy.' },
    { title: 'Pier', text: 'A pier.', tags: ['wood', 'sea'] },
  ]);
  expect(pictures).toEqual({ Buoy: expect.stringMatching(/^data:image\/webp;/) });
  expect(wordLists).toEqual([{ name: 'colors/warm', words: ['ochre', 'rust'] }]);
});

it.each(['zip', 'json', 'csv'] as const)('gives the same library again out of its export as %s', async (format) => {
  const { page, ask } = own;
  if (format === 'zip') await fillLibrary();
  const before = await libraryContents(own);
  await goTo(page, '#/backup');
  await page.getByRole('button', { name: 'Export everything' }).click();
  await page.getByText(new RegExp(`^${FORMAT_NAMES[format]}`)).click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const file = await downloaded(folder, new RegExp(`^prompt-palette-[\\d-]+\\.${format}$`));
  await loseLibrary();

  await importFile(file, 5);
  const after = await libraryContents(own);
  const pictures = format === 'zip' ? before.pictures : {};
  expect(after).toEqual({ ...before, pictures });
  expect(await ask('getLibraryStatus', {})).toMatchObject({ prompts: 5 });
});

const FORMAT_NAMES = { zip: 'Markdown', json: 'JSON', csv: 'CSV' } as const;

/** Besides what came with the archive, prompts of the user's own with everything that one may have. */
async function fillLibrary(): Promise<void> {
  const { ask } = own;
  const all = {
    ...{ negative: 'fog, "glare"', notes: 'Mine:\n- kept', category: 'my harbor', tags: ['ferry', 'a, b'] },
    ...{ author: '@ann', authorUrl: 'https://example.com/ann', sourceUrl: 'https://example.com/1?a=b' },
    ...{ lead: 'A deck.', aspect: '16:9', needsImage: 'required' },
  };
  for (const [at, text] of AWKWARD.entries()) {
    const id = await create({ ...all, title: `Awkward: “${at}”, #1`, text });
    await ask('setFavourite', { id, favourite: true });
    await ask('setPicture', { id, picture: await pictureAddress(at * 40) });
  }
  await create({ title: 'Bare', text: 'A wall.' });
}

it('offers a backup after 50 changes, and brings all of it back out of that file', async () => {
  const { page, ask } = own;
  const reminder = page.getByRole('status').filter({ hasText: 'since the last backup' });
  const binned = await create({ title: 'In the bin', text: 'A lamp.' });
  await ask('deletePrompts', { ids: [binned] });
  const edited = await create({ title: 'Edited', text: 'A bridge.' });
  const edit = draftOf({ title: 'Edited', text: 'Two bridges.' });
  await ask('savePrompt', { id: edited, revision: 1, draft: edit, draftKey: '' });
  await ask('setPicture', { id: edited, picture: await pictureAddress(90) });
  const { changesSinceBackup: changes } = await ask('getLibraryStatus', {});
  for (let n = changes; n < 49; n++) await create({ title: `Gull ${n}`, text: `A gull, number ${n}.` });
  await goTo(page, '#/');
  await expect.poll(() => shelfCount(page, 'Bin')).toBe(1);
  expect(await reminder.count()).toBe(0);

  await createPrompt(page, 'The fiftieth', 'A gull.');
  await reminder.getByText('50 changes since the last backup.').waitFor();
  await reminder.getByRole('button', { name: 'Not now' }).click();
  await reminder.waitFor({ state: 'detached' });
  await page.reload();
  await reminder.getByRole('button', { name: 'Back up now' }).click();
  await reminder.waitFor({ state: 'detached' });
  const file = await downloaded(folder, /^prompt-palette-backup-[\d-]+\.jsonl$/);
  const before = await libraryRecords(own);
  expect(new Set(before.map(({ kind }) => kind))).toEqual(
    new Set(['pack', 'prompt', 'version', 'picture', 'words', 'favourites']),
  );

  await loseLibrary();
  await goTo(page, '#/backup');
  await chooseInFilePicker(inUse.input, page, 'Restore a backup', file);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('1 earlier version').waitFor();
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await libraryRecords(own)).toEqual(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => libraryContents(own)).toEqual(NOTHING);
});
