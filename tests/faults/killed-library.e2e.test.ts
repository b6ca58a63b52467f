import type { Page } from 'playwright-core';
import { beforeAll, it, vi } from 'vitest';
import type { ImportedPrompt } from '../../lib/core/formats/import-reading';
import { importedPrompt } from '../../lib/core/formats/imported-prompt';
import { writeLibraryJson } from '../../lib/core/formats/write-library-json';
import { importPack } from '../browser/import-pack';
import { goTo, promptId } from '../browser/library-page';
import { type OwnPage, openOwnPage } from '../browser/own-page';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from '../e2e/browser-for-tests';
import { FLOW_TIMEOUT, killEverywhere } from './kill-everywhere';
import { readStoredLibrary } from './stored-library';

vi.setConfig({ testTimeout: FLOW_TIMEOUT });

const inUse = browserForTests();
let own: OwnPage;

beforeAll(async () => {
  own = await openOwnPage(inUse.browser, 'library.html#/');
  await own.page.bringToFront();
});

const wake = () => own.ask('getPacks', {});

/** Presses Save until it has been done: what failed is said, and what was typed stands there still. */
async function save(): Promise<void> {
  const { page } = own;
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const done = page.getByRole('button', { name: 'Edit', exact: true });
  await done.or(page.getByRole('alert')).first().waitFor();
  if (await done.isVisible()) return;
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await done.waitFor();
}

async function fillEditor(title: string, text: string): Promise<void> {
  await own.page.getByLabel('Title').fill(title);
  await own.page.getByLabel('Prompt', { exact: true }).fill(text);
}

async function newPrompt(title: string, text: string): Promise<void> {
  await goTo(own.page, '#/new');
  await fillEditor(title, text);
  await save();
}

it('saves a new prompt once', () =>
  killEverywhere(inUse, {
    wake,
    async prepare(round) {
      const title = `New ${round}.`;
      await goTo(own.page, '#/');
      await goTo(own.page, '#/new');
      await fillEditor(title, 'A wall.');
      return {
        act: save,
        state: () => readStoredLibrary(own.page, title),
      };
    },
  }));

it('saves an edit once', () =>
  killEverywhere(inUse, {
    wake,
    async prepare(round) {
      const title = `Edit ${round}.`;
      await newPrompt(title, 'A wall.');
      await own.page.getByRole('button', { name: 'Edit', exact: true }).click();
      await fillEditor(title, 'A fence.');
      return {
        act: save,
        state: () => readStoredLibrary(own.page, title),
      };
    },
  }));

it('deletes a prompt, and takes that back', () =>
  killEverywhere(inUse, {
    wake,
    async prepare(round) {
      const title = `Delete ${round}.`;
      await newPrompt(title, 'A wall.');
      await closeToasts();
      return {
        async act() {
          await own.page.getByRole('button', { name: 'Delete' }).click();
          await own.page.getByRole('button', { name: 'Undo' }).waitFor();
        },
        state: () => readStoredLibrary(own.page, title),
        takeBack: () => own.page.getByRole('button', { name: 'Undo' }).click(),
      };
    },
  }));

it('takes a deletion back', () =>
  killEverywhere(inUse, {
    wake,
    async prepare(round) {
      const title = `Undo ${round}.`;
      await newPrompt(title, 'A wall.');
      await closeToasts();
      await own.page.getByRole('button', { name: 'Delete' }).click();
      return {
        async act() {
          await own.page.getByRole('button', { name: 'Undo' }).click();
          await own.page.getByText('Undone', { exact: true }).waitFor();
        },
        state: () => readStoredLibrary(own.page, title),
      };
    },
  }));

/** What was said before must not be taken for what is said next. */
async function closeToasts(): Promise<void> {
  await own.page.reload();
  await own.page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
}

it('marks a favorite', () =>
  killEverywhere(inUse, {
    wake,
    async prepare(round) {
      const title = `Star ${round}.`;
      await newPrompt(title, 'A wall.');
      const star = own.page.getByRole('complementary').getByRole('button', { name: 'Favorite' });
      return {
        async act() {
          await star.click();
          await own.page.locator('[aria-pressed=true]').and(star).waitFor();
        },
        state: () => readStoredLibrary(own.page, title),
      };
    },
  }));

it('imports a pack once, with its favorites, and takes that back', () =>
  killEverywhere(inUse, {
    wake,
    async prepare(round) {
      const pack = `Import ${round}.`;
      await own.page.reload();
      await goTo(own.page, '#/import');
      return {
        async act() {
          await choose('button', 'Choose files', [
            importedPrompt({ key: 'a', title: `${pack}a`, text: `${pack} A heron.`, favourite: true }),
            importedPrompt({ key: 'b', title: `${pack}b`, text: `${pack} A gull.` }),
          ]);
          await own.page.getByLabel('Name of the pack').fill(pack);
          await commit(/^Import 2 prompts/);
        },
        state: () => readStoredLibrary(own.page, pack),
        takeBack: () => own.page.getByRole('button', { name: 'Undo import' }).click(),
      };
    },
  }));

it('updates a pack once', () =>
  killEverywhere(inUse, {
    wake,
    async prepare(round) {
      const pack = `Update ${round}.`;
      await importPack(own, pack, [
        { key: 'a', title: `${pack}a`, text: `${pack} A heron.` },
        { key: 'b', title: `${pack}b`, text: `${pack} A gull.` },
      ]);
      await own.page.reload();
      await goTo(own.page, '#/packs');
      return {
        async act() {
          await own.page.getByRole('button', { name: `More for ${pack}` }).click();
          await choose('menuitem', 'Update from a file', [
            importedPrompt({ key: 'a', title: `${pack}a`, text: `${pack} A heron at dusk.` }),
            importedPrompt({ key: 'c', title: `${pack}c`, text: `${pack} An otter.`, favourite: true }),
          ]);
          await commit(/^Update 3 prompts/);
        },
        state: () => readStoredLibrary(own.page, pack),
      };
    },
  }));

it('merges once what another machine has synced', async () => {
  await killEverywhere(inUse, {
    wake,
    async prepare(round) {
      const title = `Sync ${round}.`;
      await own.ask('setSync', { on: false });
      await own.ask('setInsertMode', { mode: 'caret' });
      await newPrompt(title, 'A wall.');
      const id = promptId(own.page);
      const item = `p:${id.replace('@own/', '')}`;
      await own.ask('setSync', { on: true });
      await own.ask('setSync', { on: false });
      // Here the title is changed, and the text; there the text, and later than here.
      await own.page.getByRole('button', { name: 'Edit', exact: true }).click();
      await fillEditor(`${title}Mine`, 'A fence.');
      await save();
      await syncFromElsewhere(own.page, { item, id, title, at: Date.now() + 60_000 * (round + 1) });
      await goTo(own.page, '#/settings/sync');
      const started = Date.now();
      return {
        async act() {
          await own.page.getByRole('switch', { name: 'Follow me to my other machines' }).click();
          const again = own.page.getByRole('button', { name: 'Sync now', disabled: false });
          await again.waitFor();
          if ((await readSynced(own.page, item, id)).syncedAt >= started) return;
          await again.click();
          await waitUntil(
            'the sync at the second try',
            async () => (await readSynced(own.page, item, id)).syncedAt >= started,
          );
        },
        async state() {
          const { syncedTitle, insertMode, uses } = await readSynced(own.page, item, id);
          return [...(await readStoredLibrary(own.page, title)), syncedTitle.slice(title.length), insertMode, uses];
        },
      };
    },
  });
  await own.ask('setSync', { on: false });
});

interface StorageWorld {
  readonly chrome: { readonly storage: Record<'local' | 'sync', StorageArea> };
}

interface StorageArea {
  get(keys: string | readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
}

/** What another machine syncs at a time: another text of a prompt, one more, a setting, a favorite and uses. */
function syncFromElsewhere(
  page: Page,
  news: { readonly item: string; readonly id: string; readonly title: string; readonly at: number },
): Promise<void> {
  return page.evaluate(async ({ item, id, title, at }) => {
    const { sync } = (globalThis as unknown as StorageWorld).chrome.storage;
    const { [item]: synced } = await sync.get(item);
    await sync.set({
      [item]: { ...Object(synced), text: 'A hedge.', editedAt: { text: at } },
      [`${item}other`]: { title: `${title}Other`, text: 'A fox.', createdAt: at },
      's:insertMode': { value: 'append', at },
      favourites: { items: [id], isCut: false },
      usage: { [id]: [3, at] },
    });
  }, news);
}

/** What is synced of a prompt, and what of the rest has come here. */
function readSynced(page: Page, item: string, id: string) {
  return page.evaluate(
    async ([item, id]) => {
      const { sync, local } = (globalThis as unknown as StorageWorld).chrome.storage;
      const { [item]: synced } = (await sync.get(item)) as Readonly<Record<string, { readonly title: string }>>;
      const { usage, insertMode, syncStatus } = (await local.get(['usage', 'insertMode', 'syncStatus'])) as {
        readonly usage?: Readonly<Record<string, { readonly score: number }>>;
        readonly insertMode?: string;
        readonly syncStatus?: { readonly syncedAt: number };
      };
      return {
        ...{ syncedTitle: synced?.title ?? '', insertMode, uses: usage?.[id]?.score ?? 0 },
        syncedAt: syncStatus?.syncedAt ?? 0,
      };
    },
    [item, id] as const,
  );
}

/** Chooses a file of our own JSON with these prompts. */
async function choose(role: 'button' | 'menuitem', name: string, prompts: readonly ImportedPrompt[]): Promise<void> {
  const picker = own.page.waitForEvent('filechooser');
  await own.page.getByRole(role, { name }).click();
  const text = writeLibraryJson({ prompts: prompts.map((prompt) => ({ ...prompt, pack: 'x' })), wordLists: [] });
  await (await picker).setFiles({ name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function commit(button: RegExp): Promise<void> {
  await own.page.getByRole('button', { name: button }).click();
  await own.page.getByRole('button', { name: 'Show prompts' }).waitFor();
}
