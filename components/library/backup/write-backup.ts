import { ask } from '@/lib/shared/ask';
import { saveFile } from '../export/save-file';
import { readBackup } from './read-backup';

/** How many records are put together before they leave the page's memory for the browser's. */
const LINES_AT_ONCE = 500;

/** Writes everything to one file, and hands it to the browser's downloads. */
export async function writeBackup(): Promise<void> {
  const parts: Blob[] = [];
  let lines: string[] = [];
  const pack = () => {
    parts.push(new Blob([lines.join('')]));
    lines = [];
  };
  for await (const record of readBackup()) {
    lines.push(`${JSON.stringify(record)}\n`);
    if (lines.length === LINES_AT_ONCE) pack();
  }
  pack();
  saveFile(new Blob(parts, { type: 'application/x-ndjson' }), 'prompt-palette-backup', 'jsonl');
  await ask('confirmBackup', {});
}
