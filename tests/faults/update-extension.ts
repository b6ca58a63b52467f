import path from 'node:path';
import type { Chromium } from '../browser/chromium';

/** Has the browser load the extension anew, as it does with a newer version: what stands in pages is left alone. */
export async function updateExtension({ session }: Chromium): Promise<void> {
  await session.send('Extensions.loadUnpacked', { path: path.resolve('.output/chrome-mv3') });
}
