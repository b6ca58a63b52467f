import type { Frame, Page } from 'playwright-core';
import type { RealInput } from './real-input';
import { waitUntil } from './wait-until';

/** The frame that the open palette draws in, or undefined: a blank one, which only the palette's own code has filled. */
export async function findPalette(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (frame.url() !== 'about:blank' || frame === page.mainFrame()) continue;
    const hasInput = await frame
      .getByRole('combobox')
      .count()
      .catch(() => 0); // The frame may go while it is asked.
    if (hasInput > 0) return frame;
  }
  return undefined;
}

/** Presses the shortcut on the page that has the focus and returns the palette's frame. */
export async function openPalette(input: RealInput, page: Page): Promise<Frame> {
  await input.press('alt+shift+k');
  return paletteFrame(page);
}

/** The palette's frame, as soon as it is there. */
export async function paletteFrame(page: Page): Promise<Frame> {
  return waitUntil('the palette', () => findPalette(page));
}

export async function paletteGone(page: Page): Promise<void> {
  await waitUntil('the palette to close', async () => (await findPalette(page)) === undefined);
}

/** The texts of the hits that are drawn, in order; each begins with its prompt's title. */
export async function paletteHits(palette: Frame): Promise<readonly string[]> {
  return palette.getByRole('option').allTextContents();
}

/** Whether the first hit is a favorite. */
export async function starred(palette: Frame): Promise<boolean> {
  return (await palette.getByRole('option').first().getByLabel('Favorite', { exact: true }).count()) > 0;
}

/** Resolves when the hits answer what stands in the search field. */
export async function paletteSettled(palette: Frame, query: string): Promise<void> {
  await waitUntil(`the hits for “${query}”`, async () => {
    const isTyped = (await palette.getByRole('combobox').inputValue()) === query;
    return isTyped && (await palette.locator('[role="listbox"][aria-busy="false"]').count()) > 0;
  });
}
