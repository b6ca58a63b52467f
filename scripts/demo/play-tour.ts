import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Chromium, launchChromium } from '../../tests/browser/chromium';
import { type RealInput, realInput } from '../../tests/browser/real-input';
import { ensureFonts } from '../tools/ensure-fonts';
import { ensureTools } from '../tools/ensure-tools';
import { startDisplay } from '../tools/start-display';
import { chooseTourPrompts } from './choose-tour-prompts';
import { readBuiltCatalog } from './read-built-catalog';
import { type Visit, visitBox } from './visit-box';

interface Tour {
  readonly extension: string;
  /** Folder for the pictures; emptied first. */
  readonly pictures: string;
  readonly url: string;
}

/**
 * Plays the tour with real keys and a real mouse on a display that nobody sees: in each box of the playground it types
 * a draft, opens the palette, types a prompt's title and presses Enter. Prints what each box then holds; true when all
 * hold the draft and the prompt, exactly, and nothing was sent.
 */
export async function playTour({ extension, pictures, url }: Tour): Promise<boolean> {
  ensureTools(['chromium', 'Xvfb', 'xdotool', 'import']);
  ensureFonts();
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });

  const display = await startDisplay();
  try {
    const browser = await launchChromium({ extension, display });
    try {
      return await visitBoxes(browser, realInput(display), { extension, pictures, url });
    } finally {
      await browser.close();
    }
  } finally {
    await display.stop();
  }
}

async function visitBoxes({ page }: Chromium, input: RealInput, { extension, pictures, url }: Tour): Promise<boolean> {
  await page.goto(url);
  const boxes = await page.locator('[data-box]').evaluateAll((all) => all.map((box) => box.dataset.box ?? ''));
  const prompts = chooseTourPrompts(readBuiltCatalog(extension), boxes.length);

  let allRight = boxes.length > 0;
  for (const [index, box] of boxes.entries()) {
    const prompt = prompts[index % prompts.length];
    if (!prompt) throw new Error('The catalog is empty.');
    const picture = (moment: string) => input.screenshot(path.join(pictures, `${index + 1}-${box}-${moment}.png`));
    const visit = await visitBox(page, input, box, prompt, picture);
    const isRight = visit.holds === visit.expected && visit.sends === 0;
    allRight &&= isRight;
    console.log(report(visit, isRight));
  }
  console.log(
    `${allRight ? 'Every box holds what it should.' : 'Not every box holds what it should.'} Pictures: ${pictures}`,
  );
  return allRight;
}

function report({ box, prompt, expected, holds, sends }: Visit, isRight: boolean): string {
  const indented = (text: string) => text.replace(/^/gm, '    ');
  const head = `${isRight ? '✓' : '✗'} ${box}: “${prompt}”, ${holds.length} characters, sent ${sends} times`;
  const lines = [head, indented(holds)];
  if (!isRight) lines.push('  expected:', indented(expected));
  return `${lines.join('\n')}\n`;
}
