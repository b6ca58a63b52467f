import sharp from 'sharp';

/** Picture pixels on a side of a cell: smaller than a line of text, larger than what one machine draws unlike another. */
const CELL = 5;
/** Of 255, in any color. */
const UNLIKE = 20;

/** A picture in cells, as small as it is kept. */
export async function inCells(picture: Buffer): Promise<Buffer> {
  const { width = 0 } = await sharp(picture).metadata();
  return sharp(picture)
    .removeAlpha()
    .resize({ width: Math.round(width / CELL), kernel: 'cubic' })
    .png({ palette: true, colours: 128, effort: 10 })
    .toBuffer();
}

/** The share of cells, from 0 to 1, in which two pictures are unlike; 1 where they are not of one size. */
export async function shareUnlike(one: Buffer, other: Buffer): Promise<number> {
  const [first, second] = await Promise.all([one, other].map(readCells));
  if (!first || !second || first.width !== second.width || first.height !== second.height) return 1;
  let unlike = 0;
  for (let at = 0; at < first.cells.length; at += 3) {
    const isUnlike = [0, 1, 2].some(
      (color) => Math.abs((first.cells[at + color] ?? 0) - (second.cells[at + color] ?? 0)) > UNLIKE,
    );
    if (isUnlike) unlike += 1;
  }
  return unlike / (first.cells.length / 3);
}

async function readCells(picture: Buffer) {
  // A little blur lets a letter stand a pixel further on.
  const { data, info } = await sharp(picture).removeAlpha().blur(0.7).raw().toBuffer({ resolveWithObject: true });
  return { cells: data, width: info.width, height: info.height };
}
