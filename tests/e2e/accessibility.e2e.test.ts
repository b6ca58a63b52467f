import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { parseMessages } from '../../lib/core/language/parse-messages';
import { browserForTests } from './browser-for-tests';
import { interfaceViews, type Stage, setStage } from './interface-views';

const texts = parseMessages(JSON.parse(readFileSync('.output/chrome-mv3/_locales/en/messages.json', 'utf8')));
const inUse = browserForTests();
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(inUse.browser, inUse.input);
});

const THEMES = [
  { name: 'light', colorScheme: 'light', contrast: 'no-preference' },
  { name: 'dark', colorScheme: 'dark', contrast: 'no-preference' },
  { name: 'light with high contrast', colorScheme: 'light', contrast: 'more' },
  { name: 'dark with high contrast', colorScheme: 'dark', contrast: 'more' },
] as const;

it('finds what is wrong', async () => {
  const page = await inUse.browser.context.newPage();
  await page.setContent('<html lang="en"><title>x</title><main><h1>x</h1><button></button></main></html>');
  expect(await violations(page)).toMatchObject([{ id: 'button-name' }]);
  await page.close();
});

it.each(THEMES)('axe finds nothing in any view in $name', { timeout: 300_000 }, async ({ name: _, ...media }) => {
  const { site, library, popup, panel, welcome } = stage;
  for (const page of [site, library, popup, panel, welcome]) await page.emulateMedia(media);
  const found: unknown[] = [];
  for await (const { name, page, root, sizes } of interfaceViews(stage, texts)) {
    const [[width, height] = [1280, 800]] = sizes;
    await page.setViewportSize({ width, height });
    found.push(...(await violations(root)).map((violation) => ({ view: name, ...violation })));
  }
  expect(found).toEqual([]);
});

/** What is wrong, each with the first place where it is. Targets too small to hit are looked for only when asked to. */
async function violations(view: Frame | Page) {
  await view.evaluate(axe.source);
  const options: axe.RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
  const results = (await view.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as axe.AxeResults;
  return results.violations.map(({ id, nodes }) => ({ id, html: nodes[0]?.html, why: nodes[0]?.failureSummary }));
}
