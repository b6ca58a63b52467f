import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readPromptFiles } from '../../../scripts/read-prompt-files';
import { readPrompt } from '../catalog/read-prompt';
import { drawCover } from './draw-cover';

const content = path.join(import.meta.dirname, '../../../content');

/** The picture as 8 by 8 colours: what the eye keeps of a small one. */
async function glimpse(svg: string): Promise<readonly number[]> {
  const { data } = await sharp(Buffer.from(svg))
    .flatten()
    .resize(8, 8, { fit: 'cover' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
}

/** The mean difference of their colours, 0 to 255. */
function difference(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length;
}

describe('the covers of the catalog', async () => {
  const prompts = (await readPromptFiles(content)).flatMap((file) => {
    const read = readPrompt(file.source, file);
    return read.ok ? [read.prompt] : [];
  });
  const seen = await Promise.all(
    prompts.map(async (prompt) => {
      const svg = drawCover(prompt);
      return { id: prompt.id, category: prompt.category, bytes: Buffer.byteLength(svg), glimpse: await glimpse(svg) };
    }),
  );

  it('are all there', () => {
    expect(seen.length).toBeGreaterThan(100);
  });

  it('are small: 2 kB at most, and most about 1 kB', () => {
    const sizes = seen.map(({ bytes }) => bytes).sort((a, b) => a - b);
    expect(sizes.at(-1)).toBeLessThanOrEqual(2048);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(1250);
  });

  it('are sisters within a category, never twins', () => {
    const twins = seen.flatMap((one, i) =>
      seen
        .slice(i + 1)
        .filter((other) => other.category === one.category && difference(one.glimpse, other.glimpse) < 20)
        .map((other) => `${one.id} and ${other.id}`),
    );
    expect(twins).toEqual([]);
  });
});
