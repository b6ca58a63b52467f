import { paint } from './paint';
import type { Sheet } from './sheet';
import { sun } from './sun';

/**
 * Draws a sketch: one layer a line, from the back to the front, in a notation that is a fraction of the code (and of the
 * bytes) that it stands for. A layer is an ink and a shape:
 *
 *     body/ M-10-96H10V80H-10       a path's data: filled
 *     accent disc 0 -40 26          x, y, radius; likewise `oval x y rx ry`, `box x y width height radius`
 *     ink line 6 M0 0L40 40         a line 6 wide, `line 6,9,7` dashed, `ring x y radius width`
 *
 * Inks are those of the sheet. `body-4` is shaded and `body+4` tinted by 0.4, `body/` folded, `body*` round as a ball,
 * `body%5` half transparent, `plane>body` runs from top to bottom. `12~30` is any whole number from 12 to 30 and `{a|b}`
 * either of two. These open a group that lasts until `end`: `turn degrees`, `move x y`, `size x y`, `flip` (away from the
 * light), `cut path`. `around 8 …` repeats a layer on a circle, `row 4 30 0 …` along a line, and `sun x y` is the light.
 */
export function drawSketch(s: Sheet, sketch: string): string {
  let text = sketch;
  while (text.includes('{')) text = text.replace(/\{([^{}]*)\}/g, (_, choices: string) => s.pick(choices.split('|')));
  text = text.replace(/(-?\d+)~(-?\d+)/g, (_, low: string, high: string) => ` ${s.between(+low, +high)}`);
  let open = 0;
  const drawn = text.split('\n').map((line) => {
    const [word = '', ...rest] = line.trim().split(/\s+/);
    const group = openGroup(s, word, rest);
    if (group) open++;
    if (word === 'end') open--;
    return group ?? drawLine(s, word, rest);
  });
  return drawn.join('') + '</g>'.repeat(open);
}

function openGroup(s: Sheet, word: string, rest: readonly string[]): string | undefined {
  const transform = (value: string) => `<g transform="${value}">`;
  switch (word) {
    case 'turn':
      return transform(`rotate(${rest.join(' ')})`);
    case 'move':
      return transform(`translate(${rest.join(' ')})`);
    case 'size':
      return transform(`scale(${rest.join(' ')})`);
    case 'flip':
      return transform(`scale(${-s.side} 1)`);
    case 'cut':
      return `<g${s.clip(rest.join(' '))}>`;
    default:
      return undefined;
  }
}

function drawLine(s: Sheet, word: string, rest: readonly string[]): string {
  switch (word) {
    case '':
      return '';
    case 'end':
      return '</g>';
    case 'sun':
      return sun(s, Number(rest[0]), Number(rest[1]));
    case 'around':
      return repeated(
        s,
        rest.slice(1),
        Number(rest[0]),
        (i, count) => `transform="rotate(${Math.round((i * 360) / count)})"`,
      );
    case 'row':
      return repeated(
        s,
        rest.slice(3),
        Number(rest[0]),
        (i) => `x="${i * Number(rest[1])}" y="${i * Number(rest[2])}"`,
      );
    default:
      return layer(s, word, rest);
  }
}

function repeated(
  s: Sheet,
  [ink = '', ...shape]: readonly string[],
  count: number,
  place: (i: number, count: number) => string,
): string {
  const id = s.nextId();
  const copies = Array.from({ length: count - 1 }, (_, i) => `<use href="#${id}" ${place(i + 1, count)}/>`);
  return layer(s, ink, shape, ` id="${id}"`) + copies.join('');
}

function layer(s: Sheet, ink: string, shape: readonly string[], more = ''): string {
  const [name = '', alpha] = ink.split('%');
  const colour = paint(s, name);
  const attributes = (alpha ? ` opacity=".${alpha}"` : '') + more;
  const stroke = (width: string) => `fill="none" stroke="${colour}" stroke-width="${width}"`;
  const [kind, a, b, c, d, e] = shape;
  switch (kind) {
    case 'disc':
      return `<circle cx="${a}" cy="${b}" r="${c}" fill="${colour}"${attributes}/>`;
    case 'ring':
      return `<circle cx="${a}" cy="${b}" r="${c}" ${stroke(d ?? '')}${attributes}/>`;
    case 'oval':
      return `<ellipse cx="${a}" cy="${b}" rx="${c}" ry="${d}" fill="${colour}"${attributes}/>`;
    case 'box':
      return `<rect x="${a}" y="${b}" width="${c}" height="${d}"${e ? ` rx="${e}"` : ''} fill="${colour}"${attributes}/>`;
    case 'line': {
      const [width = '', ...dash] = a?.split(',') ?? [];
      const ends =
        dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ' stroke-linecap="round" stroke-linejoin="round"';
      return `<path ${stroke(width)}${ends} d="${shape.slice(2).join(' ')}"${attributes}/>`;
    }
    default:
      return `<path fill="${colour}" d="${shape.join(' ')}"${attributes}/>`;
  }
}
