import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/core/language/languages';
import { parseMessages } from '../../lib/core/language/parse-messages';
import { findMisfits } from '../browser/find-misfits';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from './browser-for-tests';
import { interfaceViews, type Stage, setStage } from './interface-views';

const inUse = browserForTests();
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(inUse.browser, inUse.input);
});

it('notices what does not fit', async () => {
  const page = await inUse.browser.context.newPage();
  await page.setContent(`
    <button style="inline-size: 60px">Two words</button>
    <p style="inline-size: 40px; overflow: hidden; white-space: nowrap">Cut off here</p>
    <p style="inline-size: 40px; white-space: nowrap">Sticks out</p>
    <div style="block-size: 28px; overflow: clip">Too<br>high</div>
    <p style="position: relative; inset-inline-start: 300vw; white-space: nowrap">Away</p>
    <div style="position: relative"><p style="margin: 0">Below</p><b style="position: relative; inset-block-start: -18px">Above</b></div>
    <input placeholder="More than there is room for" size="5" />
    <p style="inline-size: 40px; overflow: hidden; white-space: nowrap">Written by others</p>
    <p>It fits</p>`);
  const wordings = ['Two words', 'Cut off here', 'Sticks out', 'Too', 'high', 'Away', 'Below', 'Above', 'It fits'];
  const found = await findMisfits(page, [...wordings, 'More than there is room for']);
  await page.close();
  expect(found.map((misfit) => misfit.replace(/<.*>/, '…'))).toEqual([
    '“Two words” breaks within its button.',
    '“Cut off here” is cut off by ….',
    '“Sticks out” is wider than ….',
    '“high” is cut off by ….',
    '“Away” is outside of the window.',
    '“Below” and “Above” overlap.',
    '“More than there is room for” is cut off.',
    'The page scrolls sideways.',
  ]);
});

it('moves where the arrows point in a language that runs from the right', async () => {
  await speak('ar');
  for (const { page, start, place } of [
    { page: stage.popup, start: '#search-prompts', place: '[data-tile]:focus' },
    { page: stage.library, start: '#search-library', place: '[role=option][aria-selected=true]' },
  ]) {
    await page.bringToFront();
    await page.locator('[data-tile], [role=option]').nth(1).waitFor();
    const left = async () => (await page.locator(place).boundingBox())?.x ?? Number.NaN;
    await page.locator(start).press('ArrowDown');
    await page.keyboard.press('Home');
    const first = await left();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(left).toBeLessThan(first);
    await page.keyboard.press('ArrowRight');
    await expect.poll(left).toBe(first);
  }
});

it.each(LANGUAGES)('every text fits where it stands in $name', async ({ tag, folder }) => {
  const texts = parseMessages(JSON.parse(readFileSync(`.output/chrome-mv3/_locales/${folder}/messages.json`, 'utf8')));
  const wordings = Object.values(texts).flatMap((text) => text.split(' | '));
  await speak(tag);
  const misfits: string[] = [];
  for await (const { name, page, root, sizes } of interfaceViews(stage, texts)) {
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      // What is drawn anew for the size is there after two frames.
      await root.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
      const found = await findMisfits(root, wordings);
      misfits.push(...found.map((misfit) => `${name}, ${width}×${height}: ${misfit}`));
    }
  }
  expect(misfits).toEqual([]);
});

async function speak(tag: string): Promise<void> {
  await stage.ask('setLanguage', { tag });
  for (const page of [stage.library, stage.popup, stage.panel, stage.welcome])
    await waitUntil('the language', () => page.evaluate((lang) => document.documentElement.lang === lang, tag));
}
