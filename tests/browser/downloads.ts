import { mkdtempSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Chromium } from './chromium';
import { waitUntil } from './wait-until';

/** Lets the browser download without asking where to, into this folder. */
export async function downloadTo({ session }: Chromium, folder: string): Promise<void> {
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** The path of the file that has arrived, as soon as it is whole, moved where the next one of its name is not in its way. */
export async function downloaded(folder: string, name: RegExp): Promise<string> {
  const found = await waitUntil(`the file ${name}`, () => readdirSync(folder).find((each) => name.test(each)));
  const file = path.join(mkdtempSync(path.join(folder, 'downloaded-')), found);
  renameSync(path.join(folder, found), file);
  return file;
}
