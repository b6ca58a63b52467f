import { beforeAll, describe, expect, it } from 'vitest';
import { contentScriptWorld, type EvaluateInWorld } from '../browser/content-script-world';
import { openPalette } from '../browser/palette';
import { browserForTests } from '../e2e/browser-for-tests';
import { type HostilePage, openHostilePage } from './open-hostile-page';
import { ANYTHING, registeredBy } from './registered-messages';

const inUse = browserForTests();
let hostile: HostilePage;
let inWorld: EvaluateInWorld;

beforeAll(async () => {
  hostile = await openHostilePage(inUse.browser, inUse.input, 'renderer.test');
  await hostile.reset('mine');
  await openPalette(inUse.input, hostile.page);
  // A page that broke out of its own world would stand here.
  inWorld = await contentScriptWorld(inUse.browser, hostile.page);
});

/** What the worker answers to a message of the content script's world: its error, or that there was none. */
async function send(type: string, data: string): Promise<string> {
  const message = `{ id: 7, type: ${JSON.stringify(type)}, data: ${data}, timestamp: Date.now() }`;
  return String(
    await inWorld(`chrome.runtime.sendMessage(${message}).then(
      (answer) => answer?.err ? String(answer.err.message ?? JSON.stringify(answer.err)) : 'answered',
      (error) => 'lost: ' + error.message)`),
  );
}

describe('the worker', () => {
  it('knows its own handlers', () => {
    expect(registeredBy('handle')).toContain('search');
    expect(registeredBy('handleOurs')).toContain('getDiagnosis');
  });

  it.each(registeredBy('handleOurs'))('refuses %s from a content script', async (name) => {
    for (const data of ['{}', '{ ids: [], id: "x", url: "https://a.test/", tabId: 1 }']) {
      expect(await send(name, data)).toMatch(/refused/);
    }
  });

  it.each(registeredBy('handle'))('survives %s with anything in it', async (name) => {
    for (const data of ANYTHING) expect(await send(name, data)).not.toMatch(/^lost/);
    const polluted = await inUse.browser.context
      .serviceWorkers()
      .find((worker) => worker.url().includes(inUse.browser.extensionId))
      ?.evaluate('({}).polluted');
    expect(polluted).toBeUndefined();
  });

  it('has written nothing into the page meanwhile', async () => {
    expect(await hostile.text()).toBe('mine');
  });
});
