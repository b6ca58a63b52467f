import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importLimits } from './import-limits';
import type { ImportFile } from './import-reading';
import type { ImportResult } from './merge-readings';
import { readImport } from './read-import';

const fox = '[{"id": "1", "title": "Fox", "prompt": "A fox"}]';
const owl = '[{"id": "1", "title": "Owl", "prompt": "An owl"}]';
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

const file = (path: string, content: string | Uint8Array): ImportFile => ({
  path,
  bytes: typeof content === 'string' ? strToU8(content) : content,
});

const zip = (entries: Record<string, string | Uint8Array>, options = {}) =>
  zipSync(
    Object.fromEntries(Object.entries(entries).map(([path, content]) => [path, file(path, content).bytes])),
    options,
  );

async function read(files: readonly ImportFile[], limits = importLimits): Promise<ImportResult> {
  const steps = readImport(files, limits);
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
  }
}

const skippedOf = ({ skipped }: ImportResult) => skipped.map(({ file: path, reason }) => `${path}: ${reason}`);
const titlesOf = ({ prompts }: ImportResult) => prompts.map(({ title }) => title);

/** UTF-16 with its byte order mark. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (const [index, unit] of [...`\uFEFF${text}`].entries())
    view.setUint16(2 * index, unit.charCodeAt(0), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('readImport', () => {
  it('reads one file after another and tells how far it is', async () => {
    const steps = readImport([file('a.json', fox), file('b.json', owl)]);
    expect((await steps.next()).value).toEqual({ path: 'a.json', files: 1, prompts: 1 });
    expect((await steps.next()).value).toEqual({ path: 'b.json', files: 2, prompts: 2 });
    const { done, value } = await steps.next();
    expect(done).toBe(true);
    expect(value).toMatchObject({
      prompts: [
        { file: 'a.json', key: '1', title: 'Fox' },
        { file: 'b.json', key: '1/2', title: 'Owl' },
      ],
      skipped: [],
      files: [
        { path: 'a.json', format: 'json', prompts: 1, wordLists: 0 },
        { path: 'b.json', format: 'json', prompts: 1, wordLists: 0 },
      ],
    });
  });

  it('asks for no further file once its caller stops', async () => {
    const asked: string[] = [];
    const files = (function* () {
      for (const path of ['a.json', 'b.json', 'c.json']) {
        asked.push(path);
        yield file(path, fox);
      }
    })();
    for await (const _ of readImport(files)) break;
    expect(asked).toEqual(['a.json']);
  });

  it('reads a pasted text', async () => {
    expect(titlesOf(await read([file('', fox), file('', 'A single prompt, pasted.')]))).toEqual([
      'Fox',
      'A single prompt, pasted',
    ]);
  });

  it.each([
    ['UTF-8 with a byte order mark', strToU8(`\uFEFF${fox}`)],
    ['UTF-16, low byte first', utf16(fox, true)],
    ['UTF-16, high byte first', utf16(fox, false)],
  ])('reads %s', async (_, bytes) => {
    expect(titlesOf(await read([file('a.json', bytes)]))).toEqual(['Fox']);
  });

  it.each([
    ['bytes that are no text', new Uint8Array([0x7b, 0x22, 0x00, 0xff]), 'not-text'],
    ['an encoding that it would have to guess', new Uint8Array([0x66, 0xfc, 0x72]), 'not-text'],
    ['a packed file that is no zip', new Uint8Array([0x1f, 0x8b, 8, 0]), 'unknown-format'],
    ['a cut off zip', zip({ 'a.json': fox }).slice(0, -30), 'broken'],
    ['nothing', ' \n', 'no-text'],
    ['a drawing with markup', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'unknown-format'],
    ['a page', '\n<!DOCTYPE html><p>A fox</p>', 'unknown-format'],
  ])('skips %s, and reads the rest', async (_, content, reason) => {
    const result = await read([file('x', content), file('b.json', owl)]);
    expect(skippedOf(result)).toEqual([`x: ${reason}`]);
    expect(titlesOf(result)).toEqual(['Owl']);
  });

  it('leaves out what systems and tools leave behind, and the papers of a collection', async () => {
    const paths = [
      '.DS_Store',
      'a/.git/config',
      '__MACOSX/a.json',
      'node_modules/x/package.json',
      'LICENSE',
      'a/license.md',
    ];
    expect(await read(paths.map((path) => file(path, fox)))).toMatchObject({ prompts: [], skipped: [], files: [] });
    expect(titlesOf(await read([file('notice-board.json', fox), file('license-plate.json', owl)]))).toEqual([
      'Fox',
      'Owl',
    ]);
  });

  it('leaves out what stands in it a second time, by name', async () => {
    const result = await read([file('a.json', fox), file('b.json', fox)]);
    expect(titlesOf(result)).toEqual(['Fox']);
    expect(result.skipped).toEqual([{ file: 'b.json', line: 0, reason: 'repeated', detail: 'Fox' }]);
  });

  it('names categories by a list in another file', async () => {
    const result = await read([
      file(
        'prompts/1.json',
        '{"version": "1.0", "prompt": {"id": "1", "title": "Fox", "content": "A fox", "categoryId": "c"}}',
      ),
      file(
        'backup.json',
        '{"promptFiles": [{"id": "1", "path": "prompts/1.json"}], "categories": [{"id": "c", "name": "Animals"}]}',
      ),
    ]);
    expect(result.prompts.map(({ title, category }) => [title, category])).toEqual([['Fox', 'Animals']]);
    expect(result.skipped).toEqual([]);
  });

  it('makes one list of the words for one name', async () => {
    const result = await read([
      file('a.json', '{"hue": ["rust", "teal"]}'),
      file('b.json', '{"hue": ["teal", "plum"]}'),
    ]);
    expect(result.wordLists).toEqual([{ name: 'hue', words: ['rust', 'teal', 'plum'] }]);
  });

  it.each([
    ['media/x.png', 'set/media/x.png'],
    ['../shared/x.png', 'shared/x.png'],
    ['/media/x.png', 'public/media/x.png'],
    ['./x.png', 'set/x.png'],
  ])('finds the picture %s at %s', async (preview, path) => {
    const prompt = JSON.stringify([{ title: 'Fox', prompt: 'A fox', preview }]);
    const result = await read([file('set/a.json', prompt), file(path, png), file('other/y.png', png)]);
    expect(result.prompts[0]?.preview).toBe(path);
    expect(result.pictures).toEqual(new Map([[path, png]]));
  });

  it('takes nothing for a picture that is not one of the import', async () => {
    const prompts = ['https://example.org/x.png', 'y.png'].map((preview) => ({
      title: preview,
      prompt: preview,
      preview,
    }));
    const result = await read([file('a.json', JSON.stringify(prompts)), file('x.png', png)]);
    expect(result.prompts.map(({ preview }) => preview)).toEqual(['https://example.org/x.png', 'y.png']);
    expect(result.pictures.size).toBe(0);
  });

  describe('of an archive', () => {
    it('takes the root off that a host puts around a repository', async () => {
      const prompt = '[{"title": "Fox", "prompt": "A fox", "image": "x.png"}]';
      const content = zip({
        'pack-main/animals/a.json': prompt,
        'pack-main/animals/x.png': png,
        'pack-main/LICENSE': 'x',
      });
      const result = await read([file('pack.zip', content), file('x.png', png)]);
      expect(result.prompts.map((each) => [each.file, each.preview])).toEqual([
        ['pack.zip/animals/a.json', 'pack.zip/animals/x.png'],
      ]);
      expect([...result.pictures.keys()]).toEqual(['pack.zip/animals/x.png']);
    });

    it('reads paths that begin with a dot for the folder itself', async () => {
      const result = await read([file('x.zip', zip({ './set/a.json': fox, './set/b/c.json': owl }))]);
      expect(result.files.map(({ path }) => path)).toEqual(['x.zip/a.json', 'x.zip/b/c.json']);
    });

    it('reads it packed or stored, whatever it is called', async () => {
      expect(titlesOf(await read([file('x', zip({ 'a.json': fox }, { level: 0 }))]))).toEqual(['Fox']);
      const long = JSON.stringify(
        Array.from({ length: 5000 }, (_, index) => ({ title: `Fox ${index}`, prompt: hash(index) })),
      );
      expect((await read([file('x', zip({ 'a.json': long }))])).prompts.length).toBe(5000);
    });

    it('refuses paths that lead out of it', async () => {
      const paths = ['../a.json', '/b.json', 'c\\..\\d.json', 'C:/e.json', 'f/../../g.json', 'h/./i.json'];
      const result = await read([
        file('x.zip', zip({ ...Object.fromEntries(paths.map((path) => [path, fox])), 'z.json': owl })),
      ]);
      expect(titlesOf(result)).toEqual(['Owl']);
      expect(skippedOf(result)).toEqual(paths.map((path) => `x.zip/${path}: unsafe-path`));
    });

    it('refuses archives in it', async () => {
      const result = await read([file('x.zip', zip({ 'y.zip': zip({ 'a.json': fox }), 'b.json': owl }))]);
      expect(skippedOf(result)).toEqual(['x.zip/y.zip: nested-archive']);
      expect(titlesOf(result)).toEqual(['Owl']);
    });

    it('refuses a link', async () => {
      const bytes = zip({ 'a.json': [strToU8('../secret'), { os: 3, attrs: 0o120777 << 16 }] as never, 'b.json': owl });
      expect(skippedOf(await read([file('x.zip', bytes)]))).toEqual(['x.zip/a.json: unsafe-path']);
    });

    it('refuses what is packed as only a bomb is, unopened', async () => {
      const result = await read([file('x.zip', zip({ 'a.json': new Uint8Array(5_000_000), 'b.json': owl }))]);
      expect(skippedOf(result)).toEqual(['x.zip/a.json: too-large']);
      expect(titlesOf(result)).toEqual(['Owl']);
    });

    it.each([1000, 3_000_000])('unpacks no more of %d bytes than the archive says', async (size) => {
      const bytes = zip({
        'a.json': Uint8Array.from({ length: size }, (_, at) => (at * at) % 251),
        'b.json': owl,
      });
      const view = new DataView(bytes.buffer);
      const directory = view.getUint32(bytes.length - 22 + 16, true);
      view.setUint32(directory + 24, 60, true);
      const result = await read([file('x.zip', bytes)]);
      expect(skippedOf(result)).toEqual(['x.zip/a.json: broken']);
      expect(titlesOf(result)).toEqual(['Owl']);
    });

    it('refuses one whose files overlap', async () => {
      const bytes = zip({ 'a.json': fox, 'b.json': owl });
      const view = new DataView(bytes.buffer);
      const directory = view.getUint32(bytes.length - 22 + 16, true);
      const doubled = new Uint8Array([
        ...bytes.slice(0, -22),
        ...bytes.slice(directory, -22),
        ...bytes.slice(directory),
      ]);
      new DataView(doubled.buffer).setUint16(doubled.length - 22 + 10, 6, true);
      new DataView(doubled.buffer).setUint32(doubled.length - 22 + 12, 3 * (bytes.length - 22 - directory), true);
      expect(skippedOf(await read([file('x.zip', doubled)]))).toEqual(['x.zip: broken']);
    });

    it('says that a file is encrypted or packed in a way that it does not know', async () => {
      const directoryOf = (bytes: Uint8Array) => new DataView(bytes.buffer).getUint32(bytes.length - 22 + 16, true);
      const locked = zip({ 'a.json': fox });
      new DataView(locked.buffer).setUint16(directoryOf(locked) + 8, 1, true);
      const odd = zip({ 'a.json': fox });
      new DataView(odd.buffer).setUint16(directoryOf(odd) + 10, 12, true);
      const { skipped } = await read([file('x.zip', locked), file('y.zip', odd)]);
      expect(skipped.map(({ reason, detail }) => [reason, detail])).toEqual([
        ['broken', 'encrypted'],
        ['broken', 'method 12'],
      ]);
    });
  });

  it('ends with the first file that is one too many', async () => {
    const files = ['a', 'b', 'c', 'd'].map((name) => file(`${name}.json`, fox.replace('Fox', name)));
    const result = await read(files, { files: 2, bytes: 1000 });
    expect(titlesOf(result)).toEqual(['a', 'b']);
    expect(skippedOf(result)).toEqual(['c.json: too-many']);
    expect(
      skippedOf(
        await read([file('x.zip', zip({ 'a.json': fox, 'b.json': owl, 'c.json': '1' }))], { files: 2, bytes: 1000 }),
      ),
    ).toEqual(['x.zip: too-many']);
  });

  it('passes over files that are too large for what is left', async () => {
    const limits = { files: 10, bytes: fox.length + owl.length };
    const large = `${fox}${' '.repeat(99)}`;
    const result = await read(
      [file('a.json', fox), file('b.json', large), file('c.json', owl), file('d.json', owl)],
      limits,
    );
    expect(titlesOf(result)).toEqual(['Fox', 'Owl']);
    expect(skippedOf(result)).toEqual(['b.json: too-large', 'd.json: too-large']);
    expect(skippedOf(await read([file('x.zip', zip({ 'a.json': large }))], limits))).toEqual(['x.zip: too-large']);
  });
});

/** Text that hardly packs. */
function hash(seed: number): string {
  let state = seed + 1;
  return Array.from({ length: 20 }, () => {
    state = Math.imul(state, 1_103_515_245) + 12_345;
    return (state >>> 0).toString(36);
  }).join(' ');
}
