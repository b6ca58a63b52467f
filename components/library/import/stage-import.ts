import { ask } from '@/lib/shared/ask';
import type { StoreFailure } from '@/lib/shared/library-messages';
import { sendMessage } from '@/lib/shared/messages';
import { readDataAddress } from '../read-data-address';
import { type ImportSummary, PROMPTS_AT_ONCE } from './import-job';
import type { ImportReader } from './import-reader';

interface Read {
  readonly reader: ImportReader;
  readonly summary: ImportSummary;
  readonly name: string;
  /** Of an import that is begun already, as with what was fetched; '' for none. */
  readonly importId: string;
  /** The pack that it is a newer version of; '' for none. */
  readonly update: string;
}

type Staged =
  | { readonly ok: true; readonly importId: string; readonly refused: readonly string[] }
  | { readonly ok: false; readonly reason: StoreFailure | 'gone' };

const ATTEMPTS = 3;

/**
 * Hands what was read to the worker, part by part, where nobody sees it before its commit. `refused` are the keys of what
 * cannot be stored. A part whose answer is lost may be there or not, so that all is staged anew.
 */
export async function stageImport(read: Read, onProgress: (done: number, total: number) => void): Promise<Staged> {
  if (read.importId !== '') return stageParts(read, read.importId, onProgress);
  for (let attempt = 1; ; attempt++) {
    const started = await ask('startImport', { name: read.name, update: read.update });
    if (!started.ok) return started;
    try {
      return await stageParts(read, started.importId, onProgress);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await ask('cancelImport', { importId: started.importId });
    }
  }
}

async function stageParts(
  { reader, summary }: Read,
  importId: string,
  onProgress: (done: number, total: number) => void,
): Promise<Staged> {
  const total = summary.prompts + summary.pictures.length;
  const refused: string[] = [];
  for (let from = 0; from === 0 || from < summary.prompts; from += PROMPTS_AT_ONCE) {
    const prompts = await reader.prompts(from);
    const wordLists = from === 0 ? summary.wordLists : [];
    const answer = await sendMessage('stagePrompts', { importId, prompts, wordLists });
    if (!answer.ok) return answer;
    refused.push(...answer.refused);
    onProgress(Math.min(from + PROMPTS_AT_ONCE, summary.prompts), total);
  }
  for (const [at, [key, picture]] of summary.pictures.entries()) {
    const address = await readDataAddress(await reader.picture(picture));
    const answer = await ask('stagePicture', { importId, key, picture: address });
    // A picture that cannot be drawn is no reason to leave its prompt out.
    if (!answer.ok && answer.reason !== 'not-a-picture' && answer.reason !== 'too-large')
      return { ok: false, reason: answer.reason };
    onProgress(summary.prompts + at + 1, total);
  }
  return { ok: true, importId, refused };
}
