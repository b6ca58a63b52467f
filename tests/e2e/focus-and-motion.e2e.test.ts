import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { parseMessages } from '../../lib/core/language/parse-messages';
import { findMotion } from '../browser/find-motion';
import { findHiddenFocus } from '../browser/focus';
import { browserForTests } from './browser-for-tests';
import { interfaceViews, type Stage, setStage } from './interface-views';

const texts = parseMessages(JSON.parse(readFileSync('.output/chrome-mv3/_locales/en/messages.json', 'utf8')));
/** The rest of a long view is like what has been walked through. */
const STEPS = 30;
const inUse = browserForTests();
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(inUse.browser, inUse.input);
});

it('finds what hides the focus and what moves', async () => {
  const page = await inUse.browser.context.newPage();
  await page.bringToFront();
  await page.setContent(`
    <style>.no :focus-visible { outline: none }</style>
    <button>Shown</button>
    <p class="no"><button>Bare</button><input><button style="position: fixed; left: -99px">Away</button></p>
    <p style="transition: color 100ms">Fades</p>
    <p style="animation: turn 1s infinite">Turns</p>`);
  expect(await findHiddenFocus(page, page, STEPS)).toEqual([
    '<button> “Bare” does not show that it has the focus.',
    '<button> “Away” does not show that it has the focus.',
  ]);
  await page.addStyleTag({ content: ':focus-visible { outline: 2px solid !important }' });
  expect(await findHiddenFocus(page, page, STEPS)).toEqual(['<button> “Away” has the focus out of sight.']);
  expect(await findMotion(page)).toEqual(['<p class=""> takes 0.1s to change.', '<p class=""> is animated by turn.']);
  await page.close();
});

it.each([
  { name: 'light', forcedColors: 'none' },
  { name: 'forced colors', forcedColors: 'active' },
] as const)('moves nothing, and shows where the focus is, in every view in $name', async ({ forcedColors }) => {
  const { site, library, popup, panel, welcome } = stage;
  for (const page of [site, library, popup, panel, welcome])
    await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
  const found: string[] = [];
  for await (const { name, page, root, sizes } of interfaceViews(stage, texts)) {
    const [[width, height] = [1280, 800]] = sizes;
    await page.setViewportSize({ width, height });
    const problems = [...(await findMotion(root))];
    // In the palette the search field keeps the focus, but for the form.
    if (root === page || name.startsWith('form')) problems.push(...(await findHiddenFocus(page, root, STEPS)));
    found.push(...problems.map((problem) => `${name}: ${problem}`));
  }
  expect(found).toEqual([]);
});
