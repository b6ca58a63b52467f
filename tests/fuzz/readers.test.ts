import { describe, expect, it } from 'vitest';
import { formats } from '../../lib/core/formats/formats';
import { checkFile } from './check-file';
import { fuzzReader, readers } from './fuzz-readers';
import { formatOf, hostileFiles } from './hostile-files';
import { samples } from './samples';

describe('the readers of an import', () => {
  it('have a sample each, which is read as what it is', () => {
    expect(new Set(samples.map(({ format }) => format))).toEqual(new Set(formats.map(({ id }) => id)));
    for (const { format, path, text } of samples) {
      expect([path, formats.find((each) => each.fits(text, path))?.id]).toEqual([path, format]);
    }
  });

  it.each(hostileFiles)('read %s in a time that grows with its length', async (_, path, text) => {
    const format = formatOf(text, path);
    expect(format).toBeDefined();
    expect(format && (await checkFile(text, path, format))).toBeUndefined();
  });

  it.each(readers)(
    '%s neither throws, hangs, runs code nor hands on what is no prompt, whatever the file',
    async (reader) => {
      expect(await fuzzReader(reader, 1, 35)).toBeUndefined();
    },
  );
});
