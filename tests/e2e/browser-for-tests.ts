import { afterAll, beforeAll } from 'vitest';
import { type Display, startDisplay } from '../../scripts/tools/start-display';
import { type Chromium, launchChromium } from '../browser/chromium';
import { type RealInput, realInput } from '../browser/real-input';

export interface BrowserInUse {
  /** The browser with the built extension, on a display of its own. */
  readonly browser: Chromium;
  readonly input: RealInput;
}

/** Starts a browser before the tests of the calling file or block, and ends it after them. */
export function browserForTests(): BrowserInUse {
  let display: Display;
  let browser: Chromium;
  let input: RealInput;
  beforeAll(async () => {
    display = await startDisplay();
    input = realInput(display);
    browser = await launchChromium({ display });
  });
  afterAll(async () => {
    await browser.close();
    await display.stop();
  });
  return {
    get browser() {
      return browser;
    },
    get input() {
      return input;
    },
  };
}
