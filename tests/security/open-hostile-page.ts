import type { Page } from 'playwright-core';
import type { Chromium } from '../browser/chromium';
import { middleOf, type RealInput } from '../browser/real-input';
import { routeSite } from '../browser/route-site';

export interface HostilePage {
  readonly page: Page;
  /** What stands in the page's box. */
  readonly text: () => Promise<string>;
  /** Everything that the page could hear and see since `forget`: keys, input, messages, the names of elements that came. */
  readonly learned: () => Promise<readonly string[]>;
  readonly forget: () => Promise<void>;
  /** Loads the page anew with this draft and clicks into its box. */
  readonly reset: (draft: string) => Promise<void>;
}

/** Hears all that a page can hear: it is the first to listen, on the window and before anyone else. */
export function spy(): void {
  const learned: string[] = [];
  Object.assign(window, { learned });
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'compositionend'];
  for (const type of types) {
    window.addEventListener(
      type,
      (event) => {
        const { key, data } = event as Partial<KeyboardEvent & InputEvent>;
        learned.push(`${type} ${key ?? data ?? ''}`);
      },
      true,
    );
  }
  for (const type of ['click', 'pointerdown', 'copy', 'paste', 'message', 'selectionchange']) {
    window.addEventListener(type, () => learned.push(type), true);
  }
}

export const HOSTILE_HTML = `<!doctype html><meta charset="utf-8"><title>Hostile</title>
<form><textarea id="box" rows="8" cols="60" placeholder="Describe your picture"></textarea><button>Generate</button></form>`;

/** A page that is out for what the user types and has, at an address of its own. `script` is its attack. */
export async function openHostilePage(
  { context, page }: Chromium,
  input: RealInput,
  host: string,
  script = '',
): Promise<HostilePage> {
  await routeSite(context, host, `${HOSTILE_HTML}<script>${script}</script>`);
  await page.addInitScript(spy);
  const ask = <Result>(expression: string) => page.evaluate(expression) as Promise<Result>;
  return {
    page,
    text: () => ask('document.querySelector("#box")?.value'),
    learned: () => ask('[...learned]'),
    forget: () => ask('void learned.splice(0)'),
    async reset(draft) {
      await page.goto(`https://${host}/`);
      await page.evaluate((text) => {
        const box = document.querySelector<HTMLTextAreaElement>('#box');
        if (box) box.value = text;
      }, draft);
      await input.click(page, await middleOf(page.locator('#box')));
      await input.press('ctrl+End');
      await ask('void learned.splice(0)');
    },
  };
}
