import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from 'cspell';
import { globSync } from 'tinyglobby';
import { afterAll, describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const rules = path.join(import.meta.dirname, 'spelling');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'spelling-'));

afterAll(() => rmSync(scratch, { recursive: true }));

/** What is misspelled, as "file:line word", with the right spelling where the dictionaries know it. */
async function misspellings(folder: string, files: string[]) {
  const found: string[] = [];
  const { files: checked, errors } = await lint(
    files,
    { root: folder, config: path.join(rules, 'cspell.config.yaml') },
    {
      issue({ uri = '', row, text, suggestionsEx = [] }) {
        const file = path.relative(folder, fileURLToPath(uri));
        const fix = suggestionsEx.find(({ isPreferred }) => isPreferred)?.word;
        found.push(`${file}:${row} ${text}${fix ? `, write ${fix}` : ''}`);
      },
    },
  );
  return { checked, errors, found };
}

describe('spelling', { timeout: 60_000 }, () => {
  it('is right in every prompt and in the papers of the project', async () => {
    const files = globSync(
      [
        'content/**/*.md',
        'README.md',
        'CONTRIBUTING.md',
        'SECURITY.md',
        'CHANGELOG.md',
        'store/*.md',
        'store/listing/en.md',
      ],
      { cwd: root },
    );
    expect(files.length).toBeGreaterThan(100);
    expect(await misspellings(root, files)).toEqual({ checked: files.length, errors: 0, found: [] });
  });

  it('is checked in the text, the front matter and the values of blanks, by American rules', async () => {
    const sentence = 'A grey ikkat by teh harbour, {argument name="hue" default="indigoe" options="teal, vermilon"}.';
    const prompt = readFileSync(path.join(root, 'content/patterns-textures/warp-faced-ikat-cloth.md'), 'utf8');
    const lines = prompt.replace("title: '", "title: 'Handwovn ").trimEnd().split('\n').concat(sentence);
    writeFileSync(path.join(scratch, 'misspelled.md'), lines.join('\n'));

    expect(await misspellings(scratch, ['misspelled.md'])).toEqual({
      checked: 1,
      errors: 0,
      found: [
        'misspelled.md:2 Handwovn',
        ...['grey, write gray', 'ikkat', 'teh, write the', 'harbour, write harbor', 'indigoe', 'vermilon'].map(
          (word) => `misspelled.md:${lines.length} ${word}`,
        ),
      ],
    });
  });

  it.each(['crafts.txt', 'names.txt'])('knows the words of %s, in lower case, sorted, each once', (list) => {
    const words = readFileSync(path.join(rules, list), 'utf8').trimEnd().split('\n').slice(1);
    expect(words).toEqual([...new Set(words.map((word) => word.toLowerCase()))].sort());
  });
});
