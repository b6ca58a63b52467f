import { hashCharacters } from '../hash-characters';
import { findPicture } from './find-picture';
import type { ImportedPrompt, ImportedWordList, ImportReading, SkippedEntry } from './import-reading';
import { withDistinctKeys } from './with-distinct-keys';

export interface FileReading {
  readonly path: string;
  /** The path of the archive that holds the file; '' outside of any. */
  readonly archive: string;
  /** Id of the format that it was read as; '' for a file that was not read. */
  readonly format: string;
  readonly reading: ImportReading;
}

export interface PictureFile {
  readonly path: string;
  readonly archive: string;
  readonly bytes: Uint8Array;
}

export interface ReadFile {
  /** Below what the user chose; behind the archive's path for a file in one. */
  readonly path: string;
  readonly format: string;
  readonly prompts: number;
  readonly wordLists: number;
}

/** A prompt of an import. Where the import holds its picture, `preview` is the picture's key in `pictures`. */
export interface ReadPrompt extends ImportedPrompt {
  /** The path of the file that it stands in, as in `ImportResult.files`. */
  readonly file: string;
}

export interface ImportResult {
  readonly prompts: readonly ReadPrompt[];
  readonly wordLists: readonly ImportedWordList[];
  readonly skipped: readonly SkippedEntry[];
  /** Those that were read, in their order. */
  readonly files: readonly ReadFile[];
  /** Those that prompts have as their preview. PNG, JPEG, GIF, WebP or AVIF by their first bytes. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/**
 * One reading out of those of all files: keys are unique, and what stands in them a second time (title, text and all) is
 * left out and named.
 */
export function mergeReadings(readings: readonly FileReading[], pictures: readonly PictureFile[]): ImportResult {
  const categories = new Map(readings.flatMap(({ reading }) => [...(reading.categoryNames ?? [])]));
  const skipped = readings.flatMap((each) => each.reading.skipped.map((entry) => ({ ...entry, file: placeOf(each) })));
  const seen = new Set<string>();
  const used = new Map<string, Uint8Array>();
  const pictureOf = findPicture(pictures);

  const prompts = readings.flatMap((each) =>
    each.reading.prompts.flatMap((prompt): readonly ReadPrompt[] => {
      const file = placeOf(each);
      // What the user had twice on purpose comes back twice: in our own exports only the same key says that it is the same.
      const own = prompt.pack === undefined ? '' : prompt.key;
      const mark = hashCharacters(JSON.stringify([own, prompt.title, prompt.text, prompt.negative])).join();
      if (seen.has(mark)) {
        skipped.push({ file, line: 0, reason: 'repeated', detail: prompt.title });
        return [];
      }
      seen.add(mark);
      const picture = pictureOf(prompt.preview, each);
      if (picture) used.set(placeOf(picture), picture.bytes);
      const names = each.reading.categoryNames;
      return [
        {
          ...prompt,
          file,
          category: names?.get(prompt.category) ?? categories.get(prompt.category) ?? prompt.category,
          preview: picture ? placeOf(picture) : prompt.preview,
        },
      ];
    }),
  );
  return {
    prompts: withDistinctKeys(prompts),
    wordLists: mergeWordLists(readings.flatMap(({ reading }) => reading.wordLists)),
    skipped,
    files: readings.filter(({ format }) => format !== '').map(toReadFile),
    pictures: used,
  };
}

function placeOf({ path, archive }: { readonly path: string; readonly archive: string }): string {
  return archive === '' ? path : `${archive}/${path}`;
}

function toReadFile({ format, reading, ...file }: FileReading): ReadFile {
  return {
    path: placeOf(file),
    format,
    prompts: reading.prompts.length,
    wordLists: reading.wordLists.length,
  };
}

/** Lists of one name become one, in the order of the files. */
function mergeWordLists(lists: readonly ImportedWordList[]): readonly ImportedWordList[] {
  const words = new Map<string, Set<string>>();
  for (const list of lists) {
    const known = words.get(list.name) ?? new Set();
    for (const word of list.words) known.add(word);
    words.set(list.name, known);
  }
  return [...words].map(([name, set]) => ({ name, words: [...set] }));
}
