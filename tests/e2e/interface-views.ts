import type { Frame, Page } from 'playwright-core';
import { SETTINGS_SECTIONS } from '../../components/shell/route';
import { importedPrompt } from '../../lib/core/formats/imported-prompt';
import type { MessageTexts } from '../../lib/core/language/parse-messages';
import type { PromptDraft } from '../../lib/core/library/prompt-draft';
import { variablesOfTexts } from '../../lib/core/template/variables-of-texts';
import type { Chromium } from '../browser/chromium';
import { importPack } from '../browser/import-pack';
import { goTo, openLibrary } from '../browser/library-page';
import { type OwnPage, openOwnPage } from '../browser/own-page';
import { openPalette, paletteGone } from '../browser/palette';
import type { RealInput } from '../browser/real-input';
import { routeSite } from '../browser/route-site';

/** The pages that the views are shown in. */
export interface Stage {
  readonly site: Page;
  readonly library: Page;
  readonly popup: Page;
  readonly panel: Page;
  readonly welcome: Page;
  /** An own prompt with blanks and an earlier version. */
  readonly own: string;
  readonly input: RealInput;
  readonly ask: OwnPage['ask'];
}

/** A view of the interface that stands on its page now, until the next one is asked for. */
export interface InterfaceView {
  readonly name: string;
  readonly page: Page;
  /** Where it is drawn: the page, or the palette's frame in it. */
  readonly root: Page | Frame;
  /** Of the windows that it is usually seen in. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
}

const TEXT = `A ferry with {argument name="who" default="a fox" options="a fox, a heron"} at
{argument name="hour" default="dawn"}, {argument name="hue" default="deep navy"} water.`;

/** Opens every page, with something of each kind in the library. */
export async function setStage(browser: Chromium, input: RealInput): Promise<Stage> {
  await routeSite(browser.context, 'midjourney.com', '<!doctype html><textarea autofocus rows="4"></textarea>');
  const library = await openLibrary(browser, '#/');
  const popup = await openOwnPage(browser, 'popup.html');
  const { page: panel } = await openOwnPage(browser, 'sidepanel.html');
  const { page: welcome } = await openOwnPage(browser, 'welcome.html');
  await browser.page.goto('https://midjourney.com/imagine');

  const { ask } = popup;
  const create = (draft: PromptDraft) => createPrompt(ask, draft);
  const own = await create(draftCalled('Ferry deck'));
  await ask('savePrompt', { ...own, draft: { ...draftCalled('Ferry deck'), lead: 'A deck.' }, draftKey: '' });
  await create(draftCalled('Night train'));
  await ask('deletePrompts', { ids: [(await create(draftCalled('Old lamp'))).id] });
  await importPack(popup, 'Field notes', [{ key: 'a', title: 'Pier', text: 'A pier.' }]);
  return { site: browser.page, library, popup: popup.page, panel, welcome, own: own.id, input, ask };
}

async function createPrompt(ask: Stage['ask'], draft: PromptDraft) {
  const saved = await ask('createPrompt', { draft, draftKey: '' });
  if (!saved.ok) throw new Error(`Not created: ${saved.reason}`);
  return saved;
}

function draftCalled(title: string): PromptDraft {
  const told = { key: '', title, text: TEXT, negative: 'fog', notes: 'Mine.', tags: ['ferry'], category: 'nature' };
  return importedPrompt({ ...told, variables: variablesOfTexts(TEXT, told.negative) });
}

const POPUP = [[440, 600]] as const;
const PANEL = [[360, 760]] as const;
/** A usual window, and what is left of it when all is drawn twice as large. */
const WINDOW = [
  [1280, 800],
  [640, 400],
] as const;

/** Shows one view of the interface after the other, in the language of these texts. */
export async function* interfaceViews(stage: Stage, texts: MessageTexts): AsyncGenerator<InterfaceView> {
  yield* viewsOfPalette(stage);
  yield* viewsOfGrid('popup', stage.popup, POPUP);
  yield* viewsOfGrid('side panel', stage.panel, PANEL);
  await stage.welcome.bringToFront();
  yield { name: 'first run', page: stage.welcome, root: stage.welcome, sizes: WINDOW };
  yield* viewsOfLibrary(stage, texts);
}

async function* viewsOfPalette({ site, input }: Stage): AsyncGenerator<InterfaceView> {
  await site.bringToFront();
  await site.setViewportSize({ width: 1280, height: 800 });
  await site.locator('textarea').focus();
  const root = await openPalette(input, site);
  const shown = (name: string) => ({ name, page: site, root, sizes: WINDOW });
  await root.getByRole('option').first().waitFor();
  yield shown('palette');
  const search = root.getByRole('combobox');
  await search.press('Control+k');
  await root.getByRole('dialog').waitFor();
  yield shown('actions of the palette');
  await root.getByRole('dialog').getByRole('combobox').press('Escape');
  await search.press('?');
  await root.locator('dl').first().waitFor();
  yield shown('keys of the palette');
  await root.locator('section[tabindex]').press('Escape');
  await search.press('Control+i');
  yield shown('compact palette');
  await search.press('Control+i');
  await search.fill('qqqqzzzz');
  await root.getByRole('option').first().waitFor({ state: 'detached' });
  await root.locator('button kbd').first().waitFor();
  yield shown('palette without hits');
  await search.fill('ferry deck');
  await root.locator('mark').first().waitFor();
  await search.press('+');
  await root.locator('ul li button').first().waitFor();
  await search.fill('night train');
  await root.locator('mark').first().waitFor();
  yield shown('two prompts combined in the palette');
  await search.press('Enter');
  await root.locator('form textarea').first().press('Control+u');
  await root.locator('input[type=number]').waitFor();
  yield shown('form of the palette');
  await root.locator('form textarea').first().press('Escape');
  await search.press('Escape');
  await paletteGone(site);
}

async function* viewsOfGrid(name: string, page: Page, sizes: InterfaceView['sizes']): AsyncGenerator<InterfaceView> {
  await page.bringToFront();
  const shown = (what: string) => ({ name: `${name}${what}`, page, root: page, sizes });
  const search = page.locator('#search-prompts');
  await search.fill('');
  await page.locator('[data-tile]').first().waitFor();
  yield shown('');
  await page.locator('[data-tile]').first().press('?');
  await page.getByRole('dialog').waitFor();
  yield shown(', keys');
  await closeDialog(page);
  await search.fill('qqqqzzzz');
  await page.locator('[data-tile]').first().waitFor({ state: 'detached' });
  yield shown(' without hits');
  await search.fill('ferry deck');
  await page.locator('[data-tile]').first().click();
  await page.locator('article form').waitFor();
  yield shown(', a prompt');
  await page.keyboard.press('Escape');
  await page.locator('article').waitFor({ state: 'detached' });
}

async function* viewsOfLibrary({ library: page, own, ask }: Stage, texts: MessageTexts): AsyncGenerator<InterfaceView> {
  await page.bringToFront();
  const shown = (name: string) => ({ name, page, root: page, sizes: WINDOW });
  const press = (name = '', exact = true) => page.getByRole('button', { name, exact }).first().click();
  const show = async (hash: string, there: string) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await goTo(page, hash);
    await page.locator(there).first().waitFor();
  };

  await show('#/', 'nav button');
  // The last of these views leaves the bin behind.
  await press(texts.library_all, false);
  await page.getByRole('option').nth(1).waitFor();
  yield shown('library');
  await page.locator('#library-list').press('?');
  await page.getByRole('dialog').waitFor();
  yield shown('library, keys');
  await closeDialog(page);
  for (const place of [0, 1])
    await page
      .getByRole('option')
      .nth(place)
      .click({ modifiers: ['Control'] });
  yield shown('selection');
  for (const action of [texts.library_selection_tag, texts.library_selection_move, texts.library_export]) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page
      .getByRole('region')
      .getByRole('button', { name: action ?? '', exact: true })
      .click();
    await page.getByRole('dialog').waitFor();
    yield shown(`dialog “${action}”`);
    await closeDialog(page);
  }
  await press(texts.library_selection_clear);

  await show(`#/prompt/${own}`, 'aside h2');
  yield shown('own prompt');
  await press(texts.library_history);
  await page.getByRole('dialog').locator('dd').first().waitFor();
  yield shown('history');
  await closeDialog(page);
  await show(`#/edit/${own}`, 'details');
  await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
  yield shown('editor');

  await show('#/import', 'main textarea');
  yield shown('import');
  await page.locator('main textarea').fill('A pier at noon.\n\nA heron at dusk.');
  await press(texts.import_readText);
  await page.getByRole('tab').first().waitFor();
  yield shown('what an import would do');
  await press(texts.library_cancel);
  await show('#/packs', 'main [role=switch]');
  yield shown('packs');
  await show('#/backup', 'main section section');
  yield shown('backup');

  for (const section of SETTINGS_SECTIONS) {
    await show(`#/settings/${section}`, 'main h1');
    yield shown(`settings, ${section}`);
  }
  const novel = await createPrompt(ask, { ...draftCalled('Novel'), text: 'All of it. '.repeat(1_000) });
  await ask('setSync', { on: true });
  await show('#/settings/sync', 'main section:nth-of-type(2) a');
  yield shown('settings, sync of more than fits');
  await ask('setSync', { on: false });
  await ask('deletePrompts', { ids: [novel.id] });
  await ask('purgePrompts', { ids: [novel.id] });

  await show('#/', '[role=option]');
  await press(texts.library_bin, false);
  await page.getByRole('option').nth(1).waitFor({ state: 'detached' });
  await page.getByRole('option').click();
  await press(texts.library_purge);
  await page.getByRole('dialog').waitFor();
  yield shown('bin');
  await closeDialog(page);
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
