import { beforeAll, it } from 'vitest';
import { goTo, promptId } from '../browser/library-page';
import { type OwnPage, openOwnPage } from '../browser/own-page';
import { browserForTests } from '../e2e/browser-for-tests';
import { killEverywhere } from './kill-everywhere';
import { readStoredLibrary } from './stored-library';

const inUse = browserForTests();
let own: OwnPage;

beforeAll(async () => {
  own = await openOwnPage(inUse.browser, 'library.html#/');
  await own.page.bringToFront();
});

const wake = () => own.ask('getPacks', {});

/** Presses Save until it has been done: what failed is said, and what was typed stands there still. */
async function saved(): Promise<void> {
  const { page } = own;
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

async function newPrompt(title: string, text: string): Promise<string> {
  await goTo(own.page, '#/new');
  await fillEditor(title, text);
  await own.page.getByRole('button', { name: 'Save', exact: true }).click();
  await own.page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
  return promptId(own.page);
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
        act: () => own.page.getByRole('button', { name: 'Save', exact: true }).click({ noWaitAfter: true }),
        finish: saved,
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
        act: () => own.page.getByRole('button', { name: 'Save', exact: true }).click({ noWaitAfter: true }),
        finish: saved,
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
        act: () => own.page.getByRole('button', { name: 'Delete' }).click({ noWaitAfter: true }),
        finish: () => own.page.getByRole('button', { name: 'Undo' }).waitFor(),
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
        act: () => own.page.getByRole('button', { name: 'Undo' }).click({ noWaitAfter: true }),
        finish: () => own.page.getByText('Undone', { exact: true }).waitFor(),
        state: () => readStoredLibrary(own.page, title),
      };
    },
  }));

/** What was said before must not be taken for what is said next. */
async function closeToasts(): Promise<void> {
  await own.page.reload();
  await own.page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
}
