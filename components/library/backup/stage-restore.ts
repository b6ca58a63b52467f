import type { BackupRecord } from '@/lib/core/library/backup-record';
import { ask } from '@/lib/shared/ask';
import type { StoreFailure } from '@/lib/shared/library-messages';

export interface BackupSummary {
  readonly restoreId: string;
  /** In ms since the epoch; 0 where the file does not say it. */
  readonly at: number;
  readonly prompts: number;
  readonly packs: number;
  readonly versions: number;
  readonly pictures: number;
  /** Lines that are no record of a backup. */
  readonly refused: number;
}

type Staged =
  | ({ readonly ok: true } & BackupSummary)
  | { readonly ok: false; readonly reason: StoreFailure | 'gone' | 'nothing-found' };

const LINES_AT_ONCE = 300;
/** UTF-16 code units of one message. */
const LONGEST_MESSAGE = 4_000_000;

/** Reads a backup file and hands it to the worker, where nothing happens before the commit; says what is in it. */
export async function stageRestore(file: Blob, onProgress: (share: number) => void): Promise<Staged> {
  const started = await ask('startRestore', {});
  if (!started.ok) return started;
  const { restoreId } = started;
  const counts = { prompt: 0, pack: 0, version: 0, picture: 0 };
  let at = 0;
  let refused = 0;
  let read = 0;

  for await (const lines of linesOf(file)) {
    const answer = await ask('stageBackup', { restoreId, lines });
    if (!answer.ok) return answer;
    const bad = new Set(answer.refused);
    refused += bad.size;
    for (const [index, line] of lines.entries()) {
      read += line.length + 1;
      if (bad.has(index)) continue;
      const record = JSON.parse(line) as BackupRecord; // The worker has just found it to be one.
      if (record.kind === 'head') at = record.at;
      else if (record.kind in counts) counts[record.kind as keyof typeof counts] += 1;
    }
    onProgress(read / Math.max(1, file.size));
  }
  const { prompt: prompts, pack: packs, version: versions, picture: pictures } = counts;
  if (prompts + packs + pictures === 0) return { ok: false, reason: 'nothing-found' };
  return { ok: true, restoreId, at, prompts, packs, versions, pictures, refused };
}

/** The lines of a file, some hundred at a time, without ever holding all of it. */
async function* linesOf(file: Blob): AsyncGenerator<readonly string[]> {
  let lines: string[] = [];
  let length = 0;
  let rest = '';
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    const parts = (rest + (value ?? '')).split('\n');
    rest = done ? '' : (parts.pop() ?? '');
    for (const line of parts) {
      if (line.trim() === '') continue;
      lines.push(line);
      length += line.length;
      if (lines.length < LINES_AT_ONCE && length < LONGEST_MESSAGE) continue;
      yield lines;
      lines = [];
      length = 0;
    }
    if (!done) continue;
    if (lines.length > 0) yield lines;
    return;
  }
}
