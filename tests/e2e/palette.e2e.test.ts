import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DRAWN_COVER } from '../browser/drawn-cover';
import { findPalette, paletteFrame, paletteGone, paletteHits, paletteSettled, starred } from '../browser/palette';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from './browser-for-tests';
import { insertedText, titleOf } from './catalog-text';
import { openSite, type Site } from './open-site';

const SITES = [
  { address: 'https://chatgpt.com/', editor: 'prosemirror' },
  { address: 'https://www.midjourney.com/', editor: 'react-textarea' },
];

const inUse = browserForTests();

describe.each(SITES)('the palette on $address', ({ address, editor }) => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite(inUse.browser, address, editor, inUse.input);
  });
  beforeEach(() => site.reset('one two'));
  afterEach(async () => {
    if (await findPalette(site.page)) await inUse.input.press('Escape');
  });

  it('puts the prompt at the caret on shortcut, letters and Enter, and one Ctrl+Z takes it away', async () => {
    await site.select(4, 4);
    await inUse.input.press('alt+shift+k');
    const palette = await paletteFrame(site.page);
    await inUse.input.type('night market');
    const title = await firstHit(palette, 'Night Market');
    await inUse.input.press('ctrl+Return');
    await paletteGone(site.page);

    const text = insertedText(title, address);
    await expect.poll(site.text).toBe(`one ${text}two`);
    expect(await site.state()).toBe(`one ${text}two`);
    expect(await site.caret()).toBe(4 + text.length);
    expect(await site.submits()).toBe(0);

    await inUse.input.press('ctrl+z');
    await expect.poll(site.text).toBe('one two');
    expect(await site.submits()).toBe(0);
  });

  it('replaces what is selected', async () => {
    await site.select(0, 3);
    await inUse.input.press('alt+shift+k');
    const palette = await paletteFrame(site.page);
    await inUse.input.type('coffee');
    const title = await firstHit(palette, 'Coffee');
    await inUse.input.press('ctrl+Return');
    await expect.poll(site.text).toBe(`${insertedText(title, address)} two`);
    await inUse.input.press('ctrl+z');
    await expect.poll(site.text).toBe('one two');
  });

  it('keeps the letters typed while it opens, and shows the page none of them', async () => {
    await site.forgetKeys();
    await inUse.input.press('alt+shift+k');
    const palette = await paletteFrame(site.page);
    // The stage is there, but for another tenth of a second nothing draws on it.
    await inUse.input.type('portrait window');
    await waitUntil('the hits', async () => (await paletteHits(palette)).length > 0);
    expect(await palette.getByRole('combobox').inputValue()).toBe('portrait window');
    for (const key of ['Down', 'Page_Down', 'End', 'Home', 'Escape']) await inUse.input.press(key);
    await paletteGone(site.page);
    const heard = (await site.keysHeard()).filter((key) => !['Alt', 'Shift', 'K'].includes(key));
    expect(heard).toEqual([]);
  });

  it('gives the focus and the caret back on Escape', async () => {
    await site.select(3, 3);
    await inUse.input.press('alt+shift+k');
    const palette = await paletteFrame(site.page);
    await inUse.input.type('x');
    await palette.getByRole('combobox').waitFor();
    await inUse.input.press('Escape');
    await paletteGone(site.page);
    await inUse.input.type('!');
    await expect.poll(site.text).toBe('one! two');
  });

  it('draws its covers although the page’s policy forbids every image, and the page is told of nothing', async () => {
    const complaints: string[] = [];
    site.page.on('console', (message) => complaints.push(message.text()));
    await inUse.input.press('alt+shift+k');
    const palette = await paletteFrame(site.page);
    await palette.locator('section').locator(DRAWN_COVER).waitFor();
    const row = (index: number) => palette.getByRole('option').nth(index).locator(DRAWN_COVER);
    await Promise.all([0, 1, 2, 3, 4, 5].map((index) => row(index).waitFor()));
    expect(await row(0).evaluate((cover) => cover.getBoundingClientRect().height)).toBe(40);
    expect(complaints).toEqual([]);
  });

  it('closes on the second press of the shortcut', async () => {
    await inUse.input.press('alt+shift+k');
    await paletteFrame(site.page);
    await inUse.input.press('alt+shift+k');
    await paletteGone(site.page);
  });

  it('keeps the focus on a page that takes it every 50 ms', async () => {
    const thief = await site.page.evaluate(() =>
      setInterval(() => document.querySelector<HTMLElement>('form [contenteditable], form textarea')?.focus(), 50),
    );
    await inUse.input.press('alt+shift+k');
    const palette = await paletteFrame(site.page);
    await inUse.input.type('glass tower');
    await waitUntil('the letters', async () => (await palette.getByRole('combobox').inputValue()) === 'glass tower');
    await inUse.input.press('Escape');
    await paletteGone(site.page);
    await site.page.evaluate((id) => clearInterval(id), thief);
    expect(await site.text()).toBe('one two');
  });

  it('walks the list with the arrows, Home, End, Page Up and Page Down', async () => {
    await inUse.input.press('alt+shift+k');
    const palette = await paletteFrame(site.page);
    await inUse.input.type('poster');
    await paletteSettled(palette, 'poster');
    const hits = await paletteHits(palette);
    expect(hits.length).toBeGreaterThan(10);
    const selected = () => palette.getByRole('option', { selected: true }).textContent();
    const last = hits.length - 1;
    for (const [key, row] of [
      ['Down', 1],
      ['Page_Down', 8],
      ['Page_Up', 1],
      ['End', last],
      ['Down', 0],
      ['Up', last],
      ['Home', 0],
    ] as const) {
      await inUse.input.press(key);
      await waitUntil(`${key} to select row ${row}`, async () => (await selected()) === hits[row]);
    }
    const described = await palette.getByRole('combobox').getAttribute('aria-activedescendant');
    expect(await palette.locator(`[id="${described}"]`).textContent()).toBe(hits[0]);
  });

  it('completes the operators of the query on Tab and searches by them', async () => {
    await inUse.input.press('alt+shift+k');
    const palette = await paletteFrame(site.page);
    await inUse.input.type('in:port');
    await palette.getByRole('button', { name: 'in:portraits' }).waitFor();
    await inUse.input.press('Tab');
    await inUse.input.type('#film');
    await palette.getByRole('button', { name: '#film-photo' }).waitFor();
    await inUse.input.press('Tab');
    await paletteSettled(palette, 'in:portraits #film-photo ');
    const hits = await paletteHits(palette);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.filter((hit) => !hit.includes('Portraits ·'))).toEqual([]);
  });

  it('does not choose on the Enter that ends an input method’s composition', async () => {
    await inUse.input.press('alt+shift+k');
    const palette = await paletteFrame(site.page);
    await palette.getByRole('option').first().waitFor();
    const session = await inUse.browser.context.newCDPSession(site.page);
    await session.send('Input.imeSetComposition', { text: 'ゆき', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await session.send('Input.insertText', { text: '雪' });
    await waitUntil('the composed word', async () => (await palette.getByRole('combobox').inputValue()) === '雪');
    expect(await findPalette(site.page)).toBeDefined();
    expect(await site.text()).toBe('one two');
    await session.detach();
  });

  it('shows a favorite first at the next opening', async () => {
    await inUse.input.press('alt+shift+k');
    let palette = await paletteFrame(site.page);
    await inUse.input.type('terrazzo');
    const title = await firstHit(palette, 'Terrazzo');
    await inUse.input.press('ctrl+d');
    await waitUntil('the star', async () => await starred(palette));
    await inUse.input.press('Escape');
    await paletteGone(site.page);

    await inUse.input.press('alt+shift+k');
    palette = await paletteFrame(site.page);
    const hits = await waitUntil('the list', async () => {
      const names = await paletteHits(palette);
      return names.length > 0 && names;
    });
    expect(titleOf(hits[0] ?? '')).toBe(title);
    await inUse.input.press('ctrl+d');
    await waitUntil('the star to go', async () => !(await starred(palette)));
  });

  it('copies on Ctrl+C', async () => {
    await inUse.input.press('alt+shift+k');
    const palette = await paletteFrame(site.page);
    await inUse.input.type('snow globe');
    const title = await firstHit(palette, 'Snow Globe');
    await inUse.input.press('ctrl+c');
    await paletteGone(site.page);
    await site.select(7, 7);
    await inUse.input.press('ctrl+v');
    // ProseMirror itself drops the blank lines of a paste.
    const withoutBreaks = (text: string) => text.replaceAll('\n', '');
    const pasted = async () => withoutBreaks(await site.text());
    await expect.poll(pasted).toBe(withoutBreaks(`one two${insertedText(title, address)}`));
  });
});

/** The title of the first hit, once it has the words in it. */
async function firstHit(palette: Awaited<ReturnType<typeof paletteFrame>>, words: string): Promise<string> {
  const name = await waitUntil(`a first hit with ${words}`, async () => {
    const [first] = await paletteHits(palette);
    return first?.includes(words) && first;
  });
  return titleOf(name);
}
