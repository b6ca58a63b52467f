import { formats } from '../../lib/core/formats/formats';
import { importedPrompt } from '../../lib/core/formats/imported-prompt';
import { writeLibraryZip } from '../../lib/core/formats/write-library-zip';
import { type SeededRandom, seededRandom } from '../../scripts/bench/seeded-random';
import { checkFile, checkImport } from './check-file';
import { mutate } from './mutate';
import { type Sample, samples } from './samples';

export interface FuzzFailure {
  /** Of the one file: `--seed` with it makes the same file first. */
  readonly seed: number;
  readonly format: string;
  readonly path: string;
  readonly fault: string;
  /** The file itself. */
  readonly content: string | Uint8Array;
}

/** The readers of the registry, and that of archives. */
export const readers: readonly string[] = [...new Set([...formats.map(({ id }) => id), 'zip'])];

/** Reads `count` files made of one reader's samples, the first of them by `seed`. Stops at what is wrong. */
export async function fuzzReader(reader: string, seed: number, count: number): Promise<FuzzFailure | undefined> {
  for (let made = seed; made < seed + count; made++) {
    const random = seededRandom(made);
    const failure = reader === 'zip' ? await fuzzArchive(random) : await fuzzText(reader, random);
    if (failure) return { seed: made, format: reader, ...failure };
  }
}

type Failure = Pick<FuzzFailure, 'path' | 'fault' | 'content'> | undefined;

async function fuzzText(reader: string, random: SeededRandom): Promise<Failure> {
  const sample = random.pick(samples.filter(({ format }) => format === reader));
  const format = formats.find(({ id }) => id === reader);
  if (!format) throw new RangeError(`There is no reader ${reader}.`);
  const content = mutate(sample.text, random.pick<Sample>(samples).text, random);
  const fault = await checkFile(content, sample.path, format);
  return fault === undefined ? undefined : { path: sample.path, fault, content };
}

const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);

async function fuzzArchive(random: SeededRandom): Promise<Failure> {
  const prompts = ['a', 'b'].map((key) => {
    const title = mutate('Fox', 'Hare', random).slice(0, 300).replace(/\s+/g, ' ');
    return { ...importedPrompt({ key, title, category: 'animals', text: 'A fox' }), pack: 'own' };
  });
  const content = writeLibraryZip(
    { prompts, wordLists: [{ name: 'colors', words: ['red'] }] },
    new Map([['a', picture]]),
  );
  for (let changes = random.below(6); changes > 0; changes--) content[random.below(content.length)] = random.below(256);
  const cut = random.below(4) === 0 ? content.slice(0, random.below(content.length)) : content;
  const fault = await checkImport(cut, 'library.zip');
  return fault === undefined ? undefined : { path: 'library.zip', fault, content: cut };
}
