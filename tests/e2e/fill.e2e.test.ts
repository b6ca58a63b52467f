import type { Frame } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isStyle } from '../../lib/core/styles/is-style';
import { findPalette, openPalette, paletteGone, paletteHits } from '../browser/palette';
import { waitUntil } from '../browser/wait-until';
import { browserForTests } from './browser-for-tests';
import { finishedText, promptWith } from './catalog-text';
import { openSite, type Site } from './open-site';

const inUse = browserForTests();

/** A text first, then a choice, on several lines. */
const portrait = promptWith(
  ({ text, needsImage, variables: [first, second] }) =>
    first?.options.length === 0 &&
    (second?.options.length ?? 0) > 2 &&
    second?.options[0] === second?.default &&
    needsImage === 'none' &&
    text.includes('\n') &&
    !isStyle(text),
);
const style = promptWith(({ text, variables }) => isStyle(text) && variables.length === 0);
const otherStyle = promptWith(
  (prompt) => isStyle(prompt.text) && prompt.variables.length === 0 && prompt.id !== style.id,
);
const edit = promptWith(({ needsImage }) => needsImage === 'required');
const [subject, choice] = portrait.variables;
const secondOption = choice?.options[1] ?? '';

describe.each([
  { address: 'https://chatgpt.com/', editor: 'prosemirror' },
  { address: 'https://www.midjourney.com/', editor: 'react-textarea' },
])('on $address', ({ address, editor }) => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite(inUse.browser, address, editor, inUse.input);
  });
  afterEach(async () => {
    expect(await site.submits()).toBe(0);
    if (!(await findPalette(site.page))) return;
    await inUse.input.press('Escape', 'Escape');
    await paletteGone(site.page);
  });

  async function openAndFind(title: string): Promise<Frame> {
    const palette = await openPalette(inUse.input, site.page);
    await find(palette, title);
    return palette;
  }

  async function find(palette: Frame, title: string): Promise<void> {
    await inUse.input.type(title.toLowerCase());
    await waitUntil(`${title} on top`, async () => (await paletteHits(palette))[0]?.startsWith(title));
  }

  const footer = (palette: Frame) => palette.locator('footer').textContent();
  const preview = (palette: Frame) => palette.locator('section').textContent();

  it('fills the blanks in a form, with what comes of them beside it', async () => {
    await site.reset('');
    const palette = await openAndFind(portrait.title);
    await inUse.input.press('Return');
    await palette.getByRole('form').waitFor();
    await inUse.input.type('a "quoted" owl & co');
    await waitUntil('the mark', () => palette.locator('section span', { hasText: 'a "quoted" owl & co' }).count());
    expect(await palette.getByRole('combobox').evaluate((input) => input.matches('[inert]'))).toBe(true);
    await inUse.input.press('Tab', 'Down');
    expect(await palette.locator('input:checked').getAttribute('value')).toBeDefined();
    expect(await preview(palette)).toContain(secondOption);

    await inUse.input.press('Escape');
    await palette.getByRole('listbox').waitFor();
    await inUse.input.press('Return');
    await palette.getByRole('form').waitFor();
    expect(await palette.getByRole('form').locator('textarea').first().inputValue()).toBe('a "quoted" owl & co');
    await inUse.input.press('Return');
    await paletteGone(site.page);
    const values = { [subject?.name ?? '']: 'a "quoted" owl & co', [choice?.name ?? '']: secondOption };
    await expect.poll(site.text).toBe(finishedText([portrait], address, { values }));
  });

  it('repeats a prompt with its last values in two key presses', async () => {
    await site.reset('');
    const palette = await openPalette(inUse.input, site.page);
    await waitUntil('the hint', async () => (await footer(palette))?.includes('Same as last time'));
    await inUse.input.press('ctrl+shift+Return');
    await paletteGone(site.page);
    await expect.poll(site.text).toContain('a "quoted" owl & co');
    expect(await site.text()).toContain(secondOption);
  });

  it('inserts at once with the defaults on Ctrl+Enter', async () => {
    await site.reset('');
    await openAndFind(portrait.title);
    await inUse.input.press('ctrl+Return');
    await paletteGone(site.page);
    await expect.poll(site.text).toBe(finishedText([portrait], address));
  });

  it('offers what is selected and what was filled in before, last first', async () => {
    await site.reset('one two');
    await site.select(4, 7);
    const palette = await openAndFind(portrait.title);
    await inUse.input.press('Return');
    const field = palette.getByRole('form').locator('textarea').first();
    await field.waitFor();
    const shown = () => field.inputValue();
    await inUse.input.press('Down');
    await expect.poll(shown).toBe('two');
    await inUse.input.press('Down');
    await expect.poll(shown).toBe('a "quoted" owl & co');
    await inUse.input.press('Up', 'Up');
    await expect.poll(shown).toBe(subject?.default);
    await inUse.input.press('Down', 'shift+Return');
    await expect.poll(shown).toBe('\n');
  });

  it('surprises, and brings the same values back for the same number', async () => {
    await site.reset('');
    const palette = await openAndFind(portrait.title);
    await inUse.input.press('Return');
    await palette.getByRole('form').waitFor();
    const seed = palette.getByLabel('Seed');
    const filled = () => palette.locator('section p').first().textContent();
    await inUse.input.press('ctrl+u');
    await seed.waitFor();
    const [number, text] = [await seed.inputValue(), await filled()];
    await waitUntil('another result', async () => {
      await inUse.input.press('ctrl+u');
      return (await filled()) !== text;
    });
    await seed.fill(number);
    await expect.poll(filled).toBe(text);
  });

  it('combines a subject with styles and takes off what was too much', async () => {
    await site.reset('mine');
    await site.select(4, 4);
    const palette = await openAndFind(portrait.title);
    await inUse.input.press('plus');
    const stack = palette.getByRole('list', { name: 'Combined' });
    await stack.waitFor();
    expect(await palette.getByRole('combobox').inputValue()).toBe('');
    await find(palette, otherStyle.title);
    await inUse.input.press('plus', 'BackSpace');
    await waitUntil('one to be left', async () => (await stack.locator('button').count()) === 1);
    await find(palette, style.title);
    await waitUntil('the preview', async () => (await preview(palette))?.includes(style.text.slice(0, 12)));
    await inUse.input.press('ctrl+Return');
    await paletteGone(site.page);
    await expect.poll(site.text).toBe(`mine${finishedText([portrait, style], address)}`);
  });

  it('saves a combination as a prompt of one’s own, which is found and inserted like any other', async () => {
    await site.reset('');
    const palette = await openAndFind(portrait.title);
    await inUse.input.press('plus');
    await waitUntil('the next', async () => (await palette.getByRole('combobox').inputValue()) === '');
    await find(palette, style.title);
    await waitUntil('the preview', async () => (await preview(palette))?.includes(style.text.slice(0, 12)));
    await inUse.input.press('ctrl+s');
    await palette.getByRole('status').filter({ hasText: 'Saved to your prompts' }).waitFor();
    await inUse.input.press('Escape');
    await paletteGone(site.page);

    const title = `${portrait.title} + ${style.title}`;
    const next = await openPalette(inUse.input, site.page);
    await inUse.input.type(`${portrait.title} ${style.title}`.toLowerCase());
    await waitUntil('the own prompt', async () => (await paletteHits(next))[0]?.startsWith(title));
    await inUse.input.press('ctrl+Return');
    await paletteGone(site.page);
    await expect.poll(site.text).toBe(finishedText([portrait, style], address));
  });

  it('puts a style around the draft as one step to undo', async () => {
    await site.reset('a hare asleep');
    await site.select(2, 2);
    const palette = await openAndFind(style.title);
    await waitUntil('the footer', async () => (await footer(palette))?.includes('around your draft'));
    expect(await preview(palette)).toContain('a hare asleep');
    await inUse.input.press('Return');
    await paletteGone(site.page);
    await expect.poll(site.text).toBe(finishedText([style], address, { draft: 'a hare asleep' }));
    await inUse.input.press('ctrl+z');
    await expect.poll(site.text).toBe('a hare asleep');
  });

  it('says before and after that a picture is to be attached', async () => {
    await site.reset('');
    const palette = await openAndFind(edit.title);
    expect(await preview(palette)).toContain('Attach your photo');
    await inUse.input.press('ctrl+Return');
    await paletteGone(site.page);
    await expect.poll(site.text).not.toBe('');
    await waitUntil('the notice', () => site.page.evaluate('!!document.querySelector("prompt-palette-notice")'));
  });
});

describe('an adaptation', () => {
  const address = 'https://www.midjourney.com/';
  const wide = promptWith(
    ({ text, aspect, variables }) => text.includes('\n') && aspect !== '' && variables.length > 0,
  );

  it('is taken off by a chip, kept for the site, and put back', async () => {
    const site = await openSite(inUse.browser, address, 'react-textarea', inUse.input);
    const open = async () => {
      const palette = await openPalette(inUse.input, site.page);
      await inUse.input.type(wide.title.toLowerCase());
      await waitUntil('the hit', async () => (await paletteHits(palette))[0]?.startsWith(wide.title));
      await inUse.input.press('Return');
      const chip = palette.getByRole('button', { name: 'one line' });
      await chip.waitFor();
      return { palette, chip };
    };
    const pressed = async (chip: Awaited<ReturnType<typeof open>>['chip']) => chip.getAttribute('aria-pressed');
    const insert = async () => {
      await inUse.input.press('ctrl+Return');
      await paletteGone(site.page);
    };

    await site.reset('');
    let { palette, chip } = await open();
    expect(await pressed(chip)).toBe('true');
    await chip.focus();
    await inUse.input.press('Return');
    await expect.poll(() => pressed(chip)).toBe('false');
    await palette.getByRole('button', { name: 'Keep for Midjourney' }).focus();
    await inUse.input.press('space');
    await waitUntil('it to be kept', async () => (await palette.getByText('Keep for Midjourney').count()) === 0);
    await insert();
    const choices = { off: ['one-line'], on: [] } as const;
    const withLines = finishedText([wide], address, { choices });
    expect(withLines).toContain('\n');
    await expect.poll(site.text).toBe(withLines);

    await site.reset('');
    ({ palette, chip } = await open());
    expect(await pressed(chip)).toBe('false');
    await chip.focus();
    await inUse.input.press('Return');
    await insert();
    await expect.poll(site.text).toBe(finishedText([wide], address));

    await site.reset('');
    ({ palette, chip } = await open());
    expect(await pressed(chip)).toBe('false');
    await inUse.input.press('Escape', 'Escape');
    await paletteGone(site.page);
  });
});
