import type { Frame, Page } from 'playwright-core';
import type { Prompt } from '../../lib/core/prompt';
import { fillTemplate } from '../../lib/core/template/fill-template';
import { openPalette, paletteGone, paletteHits } from '../../tests/browser/palette';
import { middleOf, type RealInput } from '../../tests/browser/real-input';
import { waitUntil } from '../../tests/browser/wait-until';

/** What the tour found in one box. */
export interface Visit {
  readonly box: string;
  readonly prompt: string;
  readonly expected: string;
  readonly holds: string;
  readonly sends: number;
}

const draft = 'My draft: ';

/** Types a draft into the box of the playground and inserts the prompt after it, as a person does. */
export async function visitBox(
  page: Page,
  input: RealInput,
  box: string,
  prompt: Prompt,
  picture: (moment: string) => Promise<void>,
): Promise<Visit> {
  const section = page.locator(`[data-box="${box}"]`);
  const holds = section.locator('[data-holds]');
  const expected = draft + fillTemplate(prompt.text, {}, prompt.variables).text;

  // The box and what it holds shall both be in the picture.
  await section.evaluate((element) => element.scrollIntoView());
  await input.click(page, await middleOf(section.locator('textarea, [contenteditable="true"]')));
  await input.type(draft);
  await waitUntil('the draft', async () => (await holds.textContent()) === draft);

  const palette = await openPalette(input, page);
  await findPrompt(palette, input, prompt.title);
  await picture('palette');
  await input.press('ctrl+Return');
  await paletteGone(page);
  // A wrong text never becomes the right one: what stands there at the end of the wait is the finding.
  await waitUntil('the text', async () => (await holds.textContent()) === expected, 5000).catch(() => {});
  await picture('inserted');

  return {
    box: (await section.locator('h2').textContent()) ?? box,
    prompt: prompt.title,
    expected,
    holds: (await holds.textContent()) ?? '',
    sends: Number(await section.locator('[data-sends]').getAttribute('data-sends')),
  };
}

/** Types as little of the title as brings its prompt to the top. */
async function findPrompt(palette: Frame, input: RealInput, title: string): Promise<void> {
  const isFirst = async () => (await paletteHits(palette))[0]?.startsWith(title);
  const words = title.split(' ');
  for (const [index, word] of words.entries()) {
    await input.type(index === 0 ? word : ` ${word}`);
    const isThere = await waitUntil(`“${title}” on top`, isFirst, index === words.length - 1 ? 10_000 : 1500).then(
      () => true,
      () => false,
    );
    if (isThere) return;
  }
  throw new Error(`The palette does not show “${title}” first, although all of its title was typed.`);
}
