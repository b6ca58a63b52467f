import { beforeAll, expect, it } from 'vitest';
import { createPrompt, goTo, shownText } from '../browser/library-page';
import { type OwnPage, openOwnPage } from '../browser/own-page';
import { browserForTests } from './browser-for-tests';

const inUse = browserForTests();
let own: OwnPage;

type Items = Readonly<Record<string, unknown>>;

/** The part of the extension's own world that stands in for the other machine: both write to the same place. */
interface SyncWorld {
  readonly chrome: {
    readonly storage: Readonly<
      Record<'sync' | 'local', { get(key: string | null): Promise<Items>; set(items: Items): Promise<void> }>
    >;
    readonly alarms: {
      get(name: string): Promise<{ readonly scheduledTime: number } | undefined>;
      create(name: string, when: { readonly when: number }): Promise<void>;
    };
  };
}

beforeAll(async () => {
  own = await openOwnPage(inUse.browser);
  await own.page.setViewportSize({ width: 1280, height: 800 });
});

const synced = () => own.page.evaluate(() => (globalThis as unknown as SyncWorld).chrome.storage.sync.get(null));

const syncFromElsewhere = (items: Items) =>
  own.page.evaluate((sent) => (globalThis as unknown as SyncWorld).chrome.storage.sync.set(sent), items);

const itemOf = (id: string) => `p:${id.replace('@own/', '')}`;

it('syncs nothing before it is switched on', async () => {
  await createPrompt(own.page, 'Ferry deck', 'A ferry at dawn.');
  expect(await synced()).toEqual({});
});

it('merges what another machine has synced, keeps the text that loses, and says what does not fit', async () => {
  const { page } = own;
  const id = await createPrompt(page, 'Glass tower', 'A tower of glass.');
  await createPrompt(page, 'Novel', 'All of it. '.repeat(1_000));
  await goTo(page, '#/settings/sync');
  await page.getByRole('switch', { name: 'Follow me to my other machines' }).click();
  await page.getByText(/^Last synced/).waitFor();
  await page.getByText('2 prompts of yours follow you.').waitFor();
  const { [itemOf(id)]: here } = await synced();
  expect(here).toMatchObject({ title: 'Glass tower', text: 'A tower of glass.' });

  // What found no room is named, and leads to itself.
  await page.getByRole('heading', { name: 'What does not fit' }).waitFor();
  await page.getByRole('link', { name: 'Novel' }).click();
  await page.getByRole('complementary').getByText('Novel').first().waitFor();

  // This machine changes the text, and the other one a moment later; the other one changes the title, too.
  await goTo(page, `#/edit/${id}`);
  await page.getByLabel('Prompt', { exact: true }).fill('A tower of ice.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Edit' }).waitFor();
  const later = Date.now() + 1_000;
  await syncFromElsewhere({
    [itemOf(id)]: {
      ...Object(here),
      ...{ title: 'Tower', text: 'A tower of sand.', editedAt: { title: later, text: later } },
    },
    'p:elsewhere': { title: 'From the laptop', text: 'A fox.', createdAt: later },
    's:appearance': { value: { theme: 'dark', accent: 'teal' }, at: later },
    favourites: { items: [id], isCut: false },
    usage: { [id]: [3, later] },
  });
  await expect.poll(() => shownText(page)).toBe('A tower of sand.');
  await page.getByRole('option', { name: 'From the laptop' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset)).toMatchObject({ ppTheme: 'dark' });
  const [row] = await own.ask('getLibraryRows', { ids: [id] });
  expect(row).toMatchObject({ meta: { title: 'Tower' }, favourite: true, usedAt: later });

  await page.getByRole('button', { name: 'History' }).click();
  const history = page.getByRole('dialog');
  await history.getByText('From another machine').waitFor();
  expect(await history.locator('del, ins').allTextContents()).toEqual(expect.arrayContaining(['sand', 'ice']));
  await page.keyboard.press('Escape');
});

it('syncs a change by itself, half a minute after it was made', async () => {
  const { page } = own;
  const before = Date.now();
  const id = await createPrompt(page, 'Half a minute', 'A clock.');
  const planned = () =>
    page.evaluate(async () => {
      const alarm = await (globalThis as unknown as SyncWorld).chrome.alarms.get('sync');
      return alarm?.scheduledTime ?? 0;
    });
  await expect.poll(planned).toBeGreaterThan(before + 25_000);
  expect(await planned()).toBeLessThan(Date.now() + 31_000);
  // The rest of the wait is the browser's own work.
  await page.evaluate(() =>
    (globalThis as unknown as SyncWorld).chrome.alarms.create('sync', { when: Date.now() + 100 }),
  );
  await expect.poll(synced).toHaveProperty([itemOf(id)]);
});

it('follows what is no favorite any more although there are more than can be synced', async () => {
  const { page } = own;
  const many = Array.from({ length: 300 }, (_, at) => `nature/alpine-hut-below-north-face-${at}`);
  const [here = '', there = ''] = many;
  await page.evaluate(
    (favourites) => (globalThis as unknown as SyncWorld).chrome.storage.local.set({ favourites }),
    many,
  );
  await goTo(page, '#/settings/sync');
  const sync = () => page.getByRole('button', { name: 'Sync now' }).click();
  await sync();
  await page.getByText(/^\d+ favorites$/).waitFor();
  expect(await synced()).toMatchObject({ favourites: { isCut: true } });

  await own.ask('setFavourite', { id: here, favourite: false });
  await sync();
  await expect.poll(synced).toMatchObject({ favourites: { isCut: true, gone: expect.arrayContaining([here]) } });
  const { items } = Object((await synced()).favourites) as { readonly items: readonly string[] }; // As was just seen.
  expect(items).not.toContain(here);
  expect(items).toContain(there);

  const others = items.filter((id) => id !== there);
  await syncFromElsewhere({ favourites: { items: others, gone: [there, here], isCut: true } });
  const favourites = () =>
    page.evaluate(async () => {
      const stored = await (globalThis as unknown as SyncWorld).chrome.storage.local.get('favourites');
      return stored.favourites;
    });
  await expect.poll(favourites).not.toContain(there);
  expect(await favourites()).toEqual(many.slice(2));
});

it('says that the browser takes no more for now, and loses nothing by it', async () => {
  const { page } = own;
  const id = await createPrompt(page, 'Too often', 'A drum.');
  const before = await synced();
  // As often as the browser allows in a minute, and once more.
  await page.evaluate(async () => {
    const { sync } = (globalThis as unknown as SyncWorld).chrome.storage;
    await Promise.allSettled(Array.from({ length: 121 }, () => sync.set({ 'x:drum': 1 })));
  });
  await goTo(page, '#/settings/sync');
  await page.getByRole('button', { name: 'Sync now' }).click();
  await page.getByText('Your browser did not take it just now. It is tried again.').waitFor();
  expect(await synced()).toEqual({ ...before, 'x:drum': 1 });
  const [prompt] = await own.ask('getLibraryPrompts', { ids: [id] });
  expect(prompt?.prompt.text).toBe('A drum.');
});
