import { filesInFolder } from '@/lib/core/formats/files-in-folder';
import type { ImportFile } from '@/lib/core/formats/import-reading';
import type { ImportResult } from '@/lib/core/formats/merge-readings';
import { readImport } from '@/lib/core/formats/read-import';
import { type ImportAnswer, type ImportJob, type ImportSummary, PROMPTS_AT_ONCE } from './import-job';

const PROGRESS_EVERY_MS = 60;

/** Reads the files of an import beside the page, so that it stays responsive; ending this worker cancels it. */
let result: ImportResult | undefined;

addEventListener('message', ({ data }: MessageEvent<ImportJob>) => {
  answer(data).catch((error: unknown) => say({ kind: 'failed', message: String(error) }));
});

async function answer(job: ImportJob): Promise<void> {
  if (job.kind === 'read') {
    result = await read(job);
    say({ kind: 'read', summary: summaryOf(result) });
  } else if (job.kind === 'prompts') {
    const prompts = result?.prompts.slice(job.from, job.from + PROMPTS_AT_ONCE) ?? [];
    say({ kind: 'prompts', prompts: prompts.map(({ file: _file, ...prompt }) => prompt) });
  } else {
    say({ kind: 'picture', bytes: new Uint8Array(result?.pictures.get(job.picture) ?? []) });
  }
}

async function read(job: Extract<ImportJob, { readonly kind: 'read' }>): Promise<ImportResult> {
  const reading = readImport(files(job));
  let saidAt = 0;
  for (;;) {
    const { done, value } = await reading.next();
    if (done) return value;
    const now = performance.now();
    if (now - saidAt < PROGRESS_EVERY_MS) continue;
    saidAt = now;
    say({ kind: 'progress', files: value.files, prompts: value.prompts });
  }
}

/** One file after the other: not all of them have to be in memory at once. */
async function* files({ sources, folder }: Extract<ImportJob, { readonly kind: 'read' }>): AsyncGenerator<ImportFile> {
  for (const { path, file } of sources) {
    yield* filesInFolder({ path, bytes: new Uint8Array(await file.arrayBuffer()) }, folder);
  }
}

function summaryOf({ prompts, wordLists, skipped, files: read, pictures }: ImportResult): ImportSummary {
  const formats: Record<string, number> = {};
  for (const { format } of read) formats[format] = (formats[format] ?? 0) + 1;
  return {
    prompts: prompts.length,
    wordLists,
    skipped,
    formats,
    pictures: prompts.filter(({ preview }) => pictures.has(preview)).map(({ key, preview }) => [key, preview]),
  };
}

function say(message: ImportAnswer): void {
  postMessage(message);
}
