import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { type Chromium, launchChromium } from '../browser/chromium';

export interface RestartableBrowser {
  /** The folder of the profile, which outlives the browser. */
  readonly profile: string;
  /** Starts a browser in it; the one before must have ended. */
  start(): Promise<Chromium>;
  /** Ends it as a user does. */
  stop(): Promise<void>;
}

/** A profile for the tests of the calling block, in which the browser can be ended and started again. */
export function restartableBrowser(): RestartableBrowser {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'restartable-'));
  const profile = path.join(parent, 'profile');
  let browser: Chromium | undefined;
  afterAll(() => rmSync(parent, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  return {
    profile,
    async start() {
      browser = await launchChromium({ profile });
      return browser;
    },
    async stop() {
      await browser?.close();
    },
  };
}
