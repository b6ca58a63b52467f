import type { ImportedPrompt } from '@/lib/core/formats/import-reading';
import { pictureSize } from '@/lib/core/picture-size';
import type { ImportAnswer, ImportJob, ImportSummary } from './import-job';
import type { ImportSource } from './import-source';

export interface ImportProgress {
  readonly files: number;
  readonly prompts: number;
}

/** Reads files in a worker of the page's own. Each call waits for the one before. */
export function createImportReader() {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });

  /** Sends a job, and resolves with the answer of its kind. */
  const run = <Kind extends ImportJob['kind']>(
    job: ImportJob & { readonly kind: Kind },
    onProgress: (progress: ImportProgress) => void = () => {},
  ) =>
    new Promise<ImportAnswer & { readonly kind: Kind }>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
        if (data.kind === 'progress') onProgress(data);
        else if (data.kind === 'failed') reject(new Error(data.message));
        else resolve(data as ImportAnswer & { readonly kind: Kind }); // It answers one job at a time.
      };
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(job);
    });

  return {
    async read(
      sources: readonly ImportSource[],
      folder: string,
      onProgress: (progress: ImportProgress) => void,
    ): Promise<ImportSummary> {
      return (await run({ kind: 'read', sources, folder }, onProgress)).summary;
    },
    async prompts(from: number): Promise<readonly ImportedPrompt[]> {
      return (await run({ kind: 'prompts', from })).prompts;
    },
    async picture(picture: string): Promise<Blob> {
      const { bytes } = await run({ kind: 'picture', picture });
      // An address tells by its type that it is of a picture.
      return new Blob([bytes], { type: pictureSize(bytes)?.type ?? '' });
    },
    /** Ends it, whatever it is at. */
    end: () => worker.terminate(),
  };
}

export type ImportReader = ReturnType<typeof createImportReader>;
