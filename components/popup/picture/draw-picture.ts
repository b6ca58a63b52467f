import { isPictureAttribute, isPictureTag } from './picture';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws a picture in an element. It comes from storage and may be anything: only elements and attributes that a picture
 * can have are made of it, and of what is no picture there comes nothing.
 */
export function drawPicture(picture: unknown, into: Element): void {
  const { nodes, scrolls } = Object(picture) as { readonly nodes: unknown; readonly scrolls: unknown }; // Any object has keys.
  const drawn: Element[] = [];
  drawNodes(nodes, into, drawn);
  if (!Array.isArray(scrolls)) return;
  for (const scroll of scrolls) {
    const [place, left, top] = Array.isArray(scroll) ? scroll.map(Number) : [];
    if (place !== undefined) drawn[place]?.scrollTo(left || 0, top || 0);
  }
}

function drawNodes(nodes: unknown, into: Element, drawn: Element[]): void {
  if (!Array.isArray(nodes)) return;
  for (const node of nodes) {
    if (typeof node === 'string') into.append(node);
    if (Array.isArray(node)) drawElement(node, into, drawn);
  }
}

function drawElement([tag, attributes, nodes]: readonly unknown[], into: Element, drawn: Element[]): void {
  if (typeof tag !== 'string' || !isPictureTag(tag)) return;
  const isShape = tag === 'svg' || into.namespaceURI === SVG;
  const element = into.ownerDocument.createElementNS(isShape ? SVG : HTML, tag);
  for (const [name, value] of Object.entries(Object(attributes))) {
    if (typeof value === 'string' && isPictureAttribute(name, value)) element.setAttribute(name, value);
  }
  drawn.push(element);
  into.append(element);
  drawNodes(nodes, element, drawn);
}
