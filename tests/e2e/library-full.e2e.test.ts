import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../browser/chromium';
import { createPrompt, goTo, openLibrary, promptId, save, shelfCount, shownText } from '../browser/library-page';
import { type OwnPage, openOwnPage } from '../browser/own-page';
import { waitUntil } from '../browser/wait-until';

const folder = mkdtempSync(path.join(os.tmpdir(), 'library-full-'));
let browser: Chromium;
let own: OwnPage;
let quotaSession: CDPSession | undefined;

beforeAll(async () => {
  browser = await launchChromium({ extension: withQuota() });
  own = await openOwnPage(browser);
  await own.page.setViewportSize({ width: 1280, height: 800 });
});
beforeEach(() => own.page.bringToFront());
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The built extension without the permission that lifts the quota: a full disk is nothing that a test may make. */
function withQuota(): string {
  const extension = path.join(folder, 'extension');
  cpSync('.output/chrome-mv3', extension, { recursive: true });
  const file = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { readonly permissions: readonly string[] };
  const permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return extension;
}

/** As on a full disk: with no quota the browser refuses every write that needs more room. */
async function override(quota: { readonly quotaSize?: number }): Promise<void> {
  // It holds for as long as its session does.
  quotaSession ??= await browser.context.newCDPSession(own.page);
  const origin = `chrome-extension://${browser.extensionId}`;
  await quotaSession.send('Storage.overrideQuotaForOrigin', { origin, ...quota });
}

/** Picks a picture by the button, as a person does; the picker itself is answered by DevTools. */
async function choosePicture(page = own.page): Promise<void> {
  const file = path.join(folder, 'picture.png');
  const noise = { type: 'gaussian', mean: 120, sigma: 60 } as const;
  writeFileSync(
    file,
    await sharp({ create: { width: 640, height: 480, channels: 3, background: '#308060', noise } })
      .png()
      .toBuffer(),
  );
  const picker = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^(Add a|Change the) picture/ }).click({ force: true });
  await (await picker).setFiles(file);
}

const NO_ROOM = 'There is no room left on the disk';
const TEXT = 'A wall of words. '.repeat(500).trim();

describe('without room', () => {
  let editor: Page;
  let importing: Page;
  let pictured: string;

  // All is prepared before: it takes the browser half a minute to notice that it is to have none.
  beforeAll(async () => {
    editor = await openLibrary(browser);
    await createPrompt(editor, 'Before', 'A wall.');
    await editor.getByRole('button', { name: 'Edit' }).click();
    importing = await openLibrary(browser, '#/import');
    await chooseImport();
    await own.page.bringToFront();
    pictured = await createPrompt(own.page, 'Pictured', 'A field.');
    await override({ quotaSize: 1 });
    await waitUntil('the browser to refuse a write', () => isRefused(), 60_000);
  });
  afterAll(async () => {
    await editor.close();
    await importing.close();
  });

  async function isRefused(): Promise<boolean> {
    const [draft] = await own.ask('getLibraryPrompts', { ids: [pictured] });
    if (!draft) throw new Error('The prompt is not there.');
    const request = { key: 'probe', id: '', revision: 0, draft: { ...draft.prompt, notes: '' }, picture: '' };
    return !(await own.ask('keepDraft', request)).ok;
  }

  async function chooseImport(): Promise<void> {
    const file = path.join(folder, 'gulls.json');
    const gulls = Array.from({ length: 50 }, (_, i) => ({ title: `Gull ${i}`, prompt: `A gull, number ${i}.` }));
    writeFileSync(file, JSON.stringify(gulls));
    const picker = importing.waitForEvent('filechooser');
    await importing.getByRole('button', { name: 'Choose files' }).click();
    await (await picker).setFiles(file);
    await importing.getByRole('button', { name: /^Import 50 prompts/ }).waitFor();
  }

  it('a save says so and keeps the text on the screen', async () => {
    await editor.bringToFront();
    await editor.getByLabel('Prompt', { exact: true }).fill(TEXT);
    await editor.getByRole('button', { name: 'Save', exact: true }).click();
    await editor.getByRole('alert').filter({ hasText: NO_ROOM }).filter({ hasText: 'still here' }).waitFor();
    expect(await editor.getByLabel('Prompt', { exact: true }).inputValue()).toBe(TEXT);
    const stored = await own.ask('getLibraryPrompts', { ids: [promptId(editor)] });
    expect(stored).toMatchObject([{ revision: 1, prompt: { text: 'A wall.' } }]);
  });

  it('a picture says so and changes nothing', async () => {
    await choosePicture();
    await own.page.getByText(NO_ROOM).first().waitFor();
    expect(await own.ask('getLibraryRows', { ids: [pictured] })).toMatchObject([{ picture: '' }]);
  });

  it('an import says so and brings nothing', async () => {
    await importing.bringToFront();
    const before = await shelfCount(importing, 'All prompts');
    await importing.getByRole('button', { name: /^Import 50 prompts/ }).click();
    await importing.getByText(NO_ROOM).first().waitFor();
    expect(await shelfCount(importing, 'All prompts')).toBe(before);
  });

  it('all of them are done by the same click when there is room again', async () => {
    await override({});
    await importing.bringToFront();
    const before = await shelfCount(importing, 'All prompts');
    await importing.getByRole('button', { name: /^Import 50 prompts/ }).click();
    await importing.getByRole('button', { name: 'Show prompts' }).waitFor();
    await expect.poll(() => shelfCount(importing, 'All prompts')).toBe(before + 50);
    await editor.bringToFront();
    await save(editor);
    await expect.poll(() => shownText(editor)).toBe(TEXT);
    await own.page.bringToFront();
    await choosePicture();
    await expect.poll(() => own.ask('getLibraryRows', { ids: [pictured] })).not.toMatchObject([{ picture: '' }]);
  });
});

describe('without room for what is marked and counted', () => {
  let id: string;

  beforeAll(async () => {
    await own.page.bringToFront();
    id = await createPrompt(own.page, 'Kept', 'A kept wall.');
    await fillLocalStorage();
  });
  afterAll(() =>
    own.page.evaluate(`chrome.storage.local.get().then((all) =>
      chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('filler'))),
    )`),
  );

  /** Up to the browser's own limit of 10 MB, until it refuses a byte more. */
  function fillLocalStorage(): Promise<unknown> {
    return own.page.evaluate(`(async () => {
      const fits = (items) => chrome.storage.local.set(items).then(() => true, () => false);
      for (let size = 2 ** 23, n = 0; size >= 1; n++) {
        if (!(await fits({ ['filler' + n]: 'x'.repeat(size) }))) size /= 2;
      }
    })()`);
  }

  const stored = (key: string) => own.page.evaluate(`chrome.storage.local.get("${key}")`);

  it('a favorite says that it failed and changes nothing', async () => {
    const before = await stored('favourites');
    await own.page.getByRole('complementary').getByRole('button', { name: 'Favorite' }).click();
    await own.page.getByText('Try again').first().waitFor();
    expect(await own.ask('getLibraryRows', { ids: [id] })).toMatchObject([{ favourite: false }]);
    expect(await stored('favourites')).toEqual(before);
  });

  it('a text is inserted and copied all the same', async () => {
    const practice = await openOwnPage(browser, 'welcome.html');
    const box = practice.page.getByRole('textbox').first();
    await box.fill('a draft ');
    await box.press('End');
    const tabId = await practice.page.evaluate<number>('chrome.tabs.getCurrent().then(({ id }) => id)');
    const before = await stored('usage');
    const request = { ids: [id], values: 'last' as const };
    expect(await own.ask('insertPrompt', { ...request, tabId })).toMatchObject({ outcome: { ok: true } });
    await expect.poll(() => box.inputValue()).toBe('a draft A kept wall.');
    expect(await own.ask('takeText', { ...request, tabId })).toMatchObject({ text: 'A kept wall.' });
    expect(await stored('usage')).toEqual(before);
    await practice.page.close();
  });
});

it('keeps the picture of a new prompt with its draft when the tab is closed', async () => {
  const first = await openLibrary(browser, '#/new');
  await first.getByLabel('Title').fill('Pictured before it was saved');
  await choosePicture(first);
  const cover = (page: Page) => page.locator('form img[src^="data:image/webp"]');
  await cover(first).waitFor();
  await first.getByLabel('Prompt', { exact: true }).fill('A shore.');
  await first.close({ runBeforeUnload: true });

  const second = await openLibrary(browser, '#/new');
  await second.getByText('This is what you had not saved').waitFor();
  await cover(second).waitFor();
  await save(second);
  const [row] = await own.ask('getLibraryRows', { ids: [promptId(second)] });
  expect(row?.meta.title).toBe('Pictured before it was saved');
  expect(await own.ask('getPictures', { ids: [promptId(second)] })).toMatchObject({
    [promptId(second)]: expect.stringMatching(/^data:image\/webp/),
  });
  await second.close();
});

it('edits a copy where a bundled prompt is to be edited', async () => {
  const { page } = own;
  const { ids } = await own.ask('listLibrary', {
    ...{ pack: 'catalog', category: '', tag: '', query: '', favourites: false, bin: false },
    sort: 'title',
  });
  const [bundled] = await own.ask('getLibraryPrompts', { ids: ids.slice(0, 1) });
  const before = await shelfCount(page, 'Mine');
  await goTo(page, `#/edit/${ids[0]}`);
  const title = page.getByLabel('Title');
  await expect.poll(() => title.inputValue()).toBe(bundled?.prompt.title);
  await title.fill('My own take');
  await save(page);
  expect(await shelfCount(page, 'Mine')).toBe(before + 1);
  expect(await own.ask('getLibraryPrompts', { ids: [promptId(page), ids[0] ?? ''] })).toMatchObject([
    { pack: 'own', prompt: { title: 'My own take', text: bundled?.prompt.text } },
    { pack: 'catalog', prompt: { title: bundled?.prompt.title } },
  ]);
});
