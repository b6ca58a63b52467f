import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { readPrompt } from '../lib/core/catalog/read-prompt';
import { categoryName } from '../lib/core/category-name';
import { drawCover } from '../lib/core/cover/draw-cover';
import type { Prompt } from '../lib/core/prompt';
import { readPromptFiles } from './read-prompt-files';

// Draws the covers of the whole catalog on one contact sheet, a category after the other. Sizes are pixels.
const side = 104;
const gap = 10;
const label = 230;
const perRow = 20;
const paper = '#faf7f1';
const ink = '#1d1b1a';

const root = path.join(import.meta.dirname, '..');
const target = path.join(root, 'store', 'covers.png');
const prompts = (await readPromptFiles(path.join(root, 'content'))).flatMap((file) => {
  const read = readPrompt(file.source, file);
  return read.ok ? [read.prompt] : [];
});
const rows = [...new Set(prompts.map(({ category }) => category))].flatMap((category) =>
  inRows(prompts.filter((prompt) => prompt.category === category)).map((row, i) => ({
    name: i === 0 ? categoryName(category) : '',
    row,
  })),
);

const tiles = await Promise.all(
  rows.flatMap(({ row }, y) => row.map((prompt, x) => tile(prompt, label + x * (side + gap), gap + y * (side + gap)))),
);
const names = rows.map(({ name }, y) => {
  const text = name.replace('&', '&amp;');
  return `<text x="${2 * gap}" y="${(y + 0.5) * (side + gap) + gap}" dominant-baseline="central">${text}</text>`;
});
const width = label + perRow * (side + gap);
const height = gap + rows.length * (side + gap);
const style = `font-family="Helvetica,Arial,sans-serif" font-size="17" fill="${ink}"`;
const labels = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ${style}>${names.join('')}</svg>`;

await mkdir(path.dirname(target), { recursive: true });
await sharp({ create: { width, height, channels: 3, background: paper } })
  .composite([...tiles, { input: Buffer.from(labels), left: 0, top: 0 }])
  .png({ palette: true, effort: 8 })
  .toFile(target);
console.log(`${prompts.length} covers on ${path.relative(process.cwd(), target)}`);

/** As few rows as need be, all about as long. */
function inRows(group: readonly Prompt[]): readonly (readonly Prompt[])[] {
  const count = Math.ceil(group.length / perRow);
  const length = Math.ceil(group.length / count);
  return Array.from({ length: count }, (_, i) => group.slice(i * length, (i + 1) * length));
}

/** A square out of a cover's middle, as lists show it. */
async function tile(prompt: Prompt, left: number, top: number) {
  const svg = Buffer.from(drawCover(prompt));
  return { input: await sharp(svg, { density: 144 }).resize(side, side, { fit: 'cover' }).png().toBuffer(), left, top };
}
