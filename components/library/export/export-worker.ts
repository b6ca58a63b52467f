import { writeLibraryCsv } from '@/lib/core/formats/write-library-csv';
import { writeLibraryJson } from '@/lib/core/formats/write-library-json';
import { writeLibraryZip } from '@/lib/core/formats/write-library-zip';
import type { ExportJob } from './write-export';

/** Writes an export beside the page, so that it stays responsive. */
addEventListener('message', ({ data }: MessageEvent<ExportJob>) => {
  write(data).then((file) => postMessage(file));
});

async function write({ format, collected: { library, pictures } }: ExportJob): Promise<Blob> {
  if (format === 'csv') return new Blob([writeLibraryCsv(library)], { type: 'text/csv' });
  if (format === 'json') return new Blob([writeLibraryJson(library)], { type: 'application/json' });
  const files = new Map<string, Uint8Array>();
  for (const [key, address] of pictures) files.set(key, bytesOf(address));
  return new Blob([new Uint8Array(writeLibraryZip(library, files))], { type: 'application/zip' });
}

/** The bytes of a `data:` address of ours, which is in base64. */
function bytesOf(address: string): Uint8Array {
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
