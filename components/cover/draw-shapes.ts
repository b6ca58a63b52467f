const SVG = 'http://www.w3.org/2000/svg';
/** Our drawings have no `<` or `>` but in tags. Behind the tag, its text. */
const TAG = /<(\/?)(\w+)([^>]*?)(\/?)>([^<]*)/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;
/** Whatever a drawing may hold, there comes nothing of it that loads or runs. */
const SHAPE = /^(path|circle|ellipse|rect|text|use|defs|stop|pattern|clipPath|(linear|radial)Gradient)$/;

let drawings = 0;

/**
 * Draws the shapes of an SVG in an `<svg>` of any document. Their ids become unique there, since many drawings stand in
 * one. An `<img>` of the same SVG takes the browser five times as long: it makes a document of its own for each.
 */
export function drawShapes(svg: string, into: SVGElement): void {
  drawings += 1;
  const own = svg.replace(/(\sid="|url\(#|href="#)/g, `$1d${drawings}`);
  const make = (name: string) => into.ownerDocument.createElementNS(SVG, name);
  const all = make('g');
  let parent = all as Element;
  for (const [, closing, name = '', attributes = '', single, text = ''] of own.matchAll(TAG)) {
    if (closing) {
      parent = parent.parentElement ?? all;
      continue;
    }
    const shape = make(SHAPE.test(name) ? name : 'g');
    for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      if (!/^on/.test(key) && !/[:/]/.test(value)) shape.setAttribute(key, value);
    }
    parent.append(shape);
    if (single) continue;
    shape.append(text);
    parent = shape;
  }
  into.replaceChildren(all);
}
