import { writeLibraryCsv } from '@/lib/core/formats/write-library-csv';
import { writeLibraryJson } from '@/lib/core/formats/write-library-json';
import { writeLibraryZip } from '@/lib/core/formats/write-library-zip';
import { bytesOfBase64 } from '@/lib/shared/bytes-of-base64';
import type { ExportJob } from './write-export';

/** Writes an export beside the page, so that it stays responsive. */
addEventListener('message', ({ data }: MessageEvent<ExportJob>) => {
  write(data).then((file) => postMessage(file));
});

async function write({ format, collected: { library, pictures } }: ExportJob): Promise<Blob> {
  if (format === 'csv') return new Blob([writeLibraryCsv(library)], { type: 'text/csv' });
  if (format === 'json') return new Blob([writeLibraryJson(library)], { type: 'application/json' });
  const files = new Map<string, Uint8Array>();
  for (const [key, address] of pictures) files.set(key, bytesOfBase64(address.slice(address.indexOf(',') + 1)));
  return new Blob([new Uint8Array(writeLibraryZip(library, files))], { type: 'application/zip' });
}
