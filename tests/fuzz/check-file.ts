import { formats } from '../../lib/core/formats/formats';
import type { Format, ImportReading } from '../../lib/core/formats/import-reading';
import type { ImportResult } from '../../lib/core/formats/merge-readings';
import { readImport } from '../../lib/core/formats/read-import';

/** What may take longer is a hang: seconds of the processor's time, which a busy machine does not stretch. */
const longest = 1;

/**
 * Reads one file by a format, whether or not it fits, and then as an import does. Returns what is wrong with the readers;
 * undefined for nothing.
 */
export async function checkFile(text: string, path: string, format: Format): Promise<string | undefined> {
  for (const each of formats) {
    const faults = timed(`${each.id}.fits`, () => void each.fits(text, path));
    if (faults) return faults;
  }
  let reading: ImportReading | undefined;
  const fault = timed(`${format.id}.read`, () => {
    reading = format.read(text, path);
  });
  if (fault) return fault;
  return (reading && findFault(reading)) ?? checkImport(new TextEncoder().encode(text), path);
}

/** The same for a file of any bytes, as an import reads it. */
export async function checkImport(bytes: Uint8Array, path: string): Promise<string | undefined> {
  const start = process.cpuUsage();
  try {
    const steps = readImport([{ path, bytes }]);
    let step = await steps.next();
    while (!step.done) step = await steps.next();
    return slow('import', start) ?? findFault(step.value) ?? findTwins(step.value) ?? findTraces();
  } catch (error) {
    return `import threw ${String(error)}`;
  }
}

function timed(name: string, run: () => void): string | undefined {
  const start = process.cpuUsage();
  try {
    run();
  } catch (error) {
    return `${name} threw ${error instanceof Error ? error.stack : String(error)}`;
  }
  return slow(name, start) ?? findTraces();
}

function slow(name: string, start: NodeJS.CpuUsage): string | undefined {
  const { user } = process.cpuUsage(start);
  return user > longest * 1e6 ? `${name} took ${(user / 1e6).toFixed(1)} s` : undefined;
}

const clean = JSON.stringify([Object.prototype, Array.prototype, Function.prototype, String.prototype].map(ownNames));

function ownNames(object: object): readonly string[] {
  return Reflect.ownKeys(object).map(String);
}

/** What code of the file would have left behind. */
function findTraces(): string | undefined {
  if ('wasRun' in globalThis) return 'code of the file was run';
  const now = JSON.stringify([Object.prototype, Array.prototype, Function.prototype, String.prototype].map(ownNames));
  return now === clean ? undefined : 'a prototype of all objects was changed';
}

function findTwins({ prompts }: ImportResult): string | undefined {
  return new Set(prompts.map(({ key }) => key)).size < prompts.length ? 'two prompts have the same key' : undefined;
}

/** What no reader may hand on, whatever the file says. */
function findFault({ prompts, wordLists }: Pick<ImportReading | ImportResult, 'prompts' | 'wordLists'>) {
  for (const prompt of prompts) {
    if (prompt.title.trim() === '' || prompt.key === '') return `the prompt ${JSON.stringify(prompt)} has no name`;
    if (prompt.text.trim() === '' && prompt.negative.trim() === '') return `the prompt ${prompt.title} has no text`;
    for (const address of [prompt.authorUrl, prompt.sourceUrl]) {
      if (address !== '' && !/^https?:\/\//i.test(address)) return `the address ${address} is none of the web`;
    }
    if (/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(prompt.preview))
      return `the picture ${prompt.preview} is none of the web`;
    if (/[\n\r]/.test(prompt.title + prompt.category + prompt.author)) return `${prompt.title} has a line of two lines`;
    if (!Number.isFinite(prompt.createdAt) || !Number.isFinite(prompt.updatedAt)) return `${prompt.title} has no time`;
  }
  const empty = wordLists.find(
    ({ name, words }) => name.trim() === '' || words.some((word) => typeof word !== 'string'),
  );
  return empty && `the list of words "${empty.name}" is none`;
}
