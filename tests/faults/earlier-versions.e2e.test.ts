import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { killWorker } from '../browser/extension-worker';
import { createPrompt, goTo, openLibrary } from '../browser/library-page';
import { type OwnPage, openOwnPage } from '../browser/own-page';
import { browserForTests } from '../e2e/browser-for-tests';
import { readStoredData, type StoredData, writeStoredData } from './stored-data';
import { updateExtension } from './update-extension';

const FOLDER = path.resolve('tests/fixtures/stored');
const inUse = browserForTests();
let own: OwnPage;

/** What users of earlier versions have stored, each written by that version. */
describe.each(readdirSync(FOLDER))('the data of %s', (file) => {
  const data: StoredData = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'));
  const titles = recordsOf(data, 'entries').map(({ meta }) => String(meta.title));

  beforeAll(async () => {
    own = await openOwnPage(inUse.browser, 'sidepanel.html');
    await killWorker(inUse.browser);
    await writeStoredData(own.page, data);
    await updateExtension(inUse.browser);
    own = await openOwnPage(inUse.browser, 'sidepanel.html');
  });
  beforeEach(() => own.page.bringToFront());

  it('are all there', async () => {
    const page = await openLibrary(inUse.browser);
    await page.getByRole('option').first().waitFor();
    const live = recordsOf(data, 'entries').filter(({ deletedAt }) => deletedAt === 0);
    expect(await own.ask('getLibraryStatus', {})).toMatchObject({ database: 'ok', prompts: live.length });
    for (const { meta } of live) {
      await goTo(page, `#/prompt/${meta.id}`);
      await page.getByRole('complementary').getByRole('heading', { name: meta.title }).waitFor();
    }
    const [left] = recordsOf(data, 'drafts');
    await goTo(page, '#/new');
    await expect.poll(() => page.getByLabel('Title').inputValue()).toBe(left?.draft.title ?? '');
    await createPrompt(page, 'One more', 'A wall.');
    await page.close();

    const now = await readStoredData(own.page);
    for (const { name, records } of data.stores) {
      // What is made of the rest anew, what counts, and the draft that was just saved.
      if (['indexes', 'unindexed', 'meta', 'drafts'].includes(name)) continue;
      const kept = now.stores.find((store) => store.name === name)?.records ?? [];
      for (const record of records) expect(kept, `${name} ${JSON.stringify(record.key)}`).toContainEqual(record);
    }
    for (const [key, value] of Object.entries(data.local)) expect(now.local[key], key).toEqual(value);
  });

  it('are found, and can be undone, restored and edited', async () => {
    for (const title of titles) {
      const isLive = recordsOf(data, 'entries').some(({ meta, deletedAt }) => meta.title === title && deletedAt === 0);
      const isFound = async () => {
        const { prompts } = await own.ask('search', { query: title, limit: 5, whole: true });
        return prompts.some(({ meta }) => meta.title === title);
      };
      await expect.poll(isFound, { message: title }).toBe(isLive);
    }
    for (const { meta, deletedAt } of recordsOf(data, 'entries')) {
      if (deletedAt > 0) expect(await own.ask('restorePrompts', { ids: [meta.id] })).toMatchObject({ changed: 1 });
      const [found] = await own.ask('getLibraryPrompts', { ids: [meta.id] });
      if (!found) throw new Error(`${meta.id} is gone.`);
      const { id: _id, ...fields } = found.prompt;
      const draft = { ...fields, notes: found.notes, text: `${fields.text} Edited.` };
      const saved = await own.ask('savePrompt', { id: meta.id, revision: found.revision, draft, draftKey: '' });
      expect(saved).toMatchObject({ ok: true });
      const versions = recordsOf(data, 'versions').filter(({ id }) => id === meta.id).length;
      expect(await own.ask('getVersions', { id: meta.id })).toHaveLength(versions + 1);
    }
    for (const [id] of Object.entries(Object(data.local.usage))) {
      const { prompts } = await own.ask('search', { query: '', limit: 20, whole: true });
      expect(prompts.map(({ meta }) => meta.id)).toContain(id);
    }
  });
});

/** The part of a stored record that is looked at here. */
interface Looked {
  readonly id: string;
  readonly meta: { readonly id: string; readonly title: string };
  readonly deletedAt: number;
  readonly draft: { readonly title: string };
}

function recordsOf({ stores }: StoredData, name: string): readonly Looked[] {
  return (stores.find((store) => store.name === name)?.records ?? []).map(({ value }) => value as Looked);
}
