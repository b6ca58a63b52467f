import type { Collected } from './collect-export';

export type ExportFormat = 'zip' | 'json' | 'csv';

export interface ExportJob {
  readonly format: ExportFormat;
  readonly collected: Collected;
}

/** The file of an export, written in a worker. */
export function writeExport(job: ExportJob): Promise<Blob> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  const written = new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Blob>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  worker.postMessage(job);
  return written.finally(() => worker.terminate());
}
