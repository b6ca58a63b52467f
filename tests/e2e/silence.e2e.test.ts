import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { startDisplay } from '../../scripts/tools/start-display';
import { launchChromium } from '../browser/chromium';
import { paletteFrame, paletteGone, paletteHits } from '../browser/palette';
import { realInput } from '../browser/real-input';
import { serve } from '../browser/serve';
import { toolbarPopup } from '../browser/toolbar-popup';
import { waitUntil } from '../browser/wait-until';
import { openSite } from './open-site';

it('makes no network request in a whole tour, by the browser’s own log', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'net-log-'));
  const log = path.join(folder, 'net-log.json');
  const witness = await serve('public');
  const display = await startDisplay();
  const input = realInput(display);
  const browser = await launchChromium({ display, args: [`--log-net-log=${log}`] });
  const site = await openSite(browser, 'https://chatgpt.com/', 'prosemirror', input);
  await site.reset('');

  await input.press('alt+shift+k');
  const palette = await paletteFrame(site.page);
  await input.type('portrait');
  await waitUntil('the hits', async () => (await paletteHits(palette)).length > 0);
  await input.press('Down', 'ctrl+d', 'ctrl+Return');
  await paletteGone(site.page);
  await expect.poll(site.text).not.toBe('');
  await input.press('alt+shift+o');
  const popup = await toolbarPopup(browser);
  await waitUntil('the tiles', () => popup.evaluate('!!document.querySelector("[data-tile]")'));
  await popup.evaluate('document.querySelector("[data-tile]").click()');
  await waitUntil('the form', () => popup.evaluate('document.activeElement?.matches("form *, [data-primary]")'));
  await input.press('Return');
  await popup.closed();
  await site.page.goto(`${witness.url}icon.svg`);
  await browser.close();
  await display.stop();
  await witness.close();

  const requests = requestsIn(await readFile(log, 'utf8'));
  await rm(folder, { recursive: true });
  // A log that missed this one would prove nothing.
  expect(requests.map(({ url }) => url)).toContain(`${witness.url}icon.svg`);
  const ours = requests.filter(({ initiator }) => /^(chrome-extension|https):/.test(initiator));
  expect(ours).toEqual([]);
});

interface Request {
  readonly url: string;
  /** The origin that asked; '' for the browser itself. */
  readonly initiator: string;
}

/** The requests of a net log: one event a line, of which the last may be cut off. */
function requestsIn(log: string): Request[] {
  return log.split('\n').flatMap((line) => {
    const url = /"url":"([^"]*)"/.exec(line)?.[1];
    return url === undefined ? [] : [{ url, initiator: /"initiator":"([^"]*)"/.exec(line)?.[1] ?? '' }];
  });
}
