import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { ensureTools } from '../../scripts/tools/ensure-tools';
import type { Display } from '../../scripts/tools/start-display';

/** A point of the page's viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface RealInput {
  /** Presses keys one after the other, as xdotool names them: `alt+shift+k`, `Return`. */
  press(...keys: string[]): Promise<void>;
  /** Types ASCII text. */
  type(text: string): Promise<void>;
  /** Clicks in the page. Button 1 is the left one, 3 the right one. */
  click(page: Page, point: Point, button?: 1 | 3): Promise<void>;
  /** Clicks at a point of the display. */
  clickDisplay(point: Point, button?: 1 | 3): Promise<void>;
  /** How many windows the display shows; an open menu is one. */
  countWindows(): Promise<number>;
  /** Writes a PNG of the whole display. */
  screenshot(file: string): Promise<void>;
}

const run = promisify(execFile);

/** Keys and mouse as a person's reach the browser: through the display, where shortcuts and menus hear them too. */
export function realInput({ env }: Display): RealInput {
  const tools = ensureTools(['xdotool', 'import']);
  const xdotool = (...args: readonly (string | number)[]) => run(tools.xdotool, args.map(String), { env });

  return {
    async press(...keys) {
      for (const key of keys) await xdotool('key', '--clearmodifiers', key);
    },
    async type(text) {
      await xdotool('type', '--delay', 20, '--', text);
    },
    async click(page, point, button = 1) {
      const origin = await pageOrigin(page);
      await xdotool('mousemove', Math.round(origin.x + point.x), Math.round(origin.y + point.y), 'click', button);
    },
    async clickDisplay({ x, y }, button = 1) {
      await xdotool('mousemove', Math.round(x), Math.round(y), 'click', button);
    },
    async countWindows() {
      const { stdout } = await xdotool('search', '--onlyvisible', '--name', '.*');
      return stdout.trim().split('\n').length;
    },
    async screenshot(file) {
      await run(tools.import, ['-window', 'root', file], { env });
    },
  };
}

/** The middle of an element, scrolled into view. */
export async function middleOf(locator: Locator): Promise<Point> {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not visible.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where the viewport begins on the display: the browser's bars are above it, its frame on both sides. */
async function pageOrigin(page: Page): Promise<Point> {
  return page.evaluate(() => ({
    x: screenX + (outerWidth - innerWidth) / 2,
    y: screenY + outerHeight - innerHeight,
  }));
}
