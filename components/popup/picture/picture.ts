/**
 * What the popup showed when it was last open, as elements and texts. The next opening begins with it, before its own
 * code is there, and puts its view in the picture's place.
 */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly scrolls: readonly Scroll[];
}

export type PictureNode = string | PictureElement;

export type PictureElement = readonly [
  tag: string,
  attributes: Readonly<Record<string, string>>,
  nodes: readonly PictureNode[],
];

/** How far an element was scrolled, in pixels; its place among all elements of the picture. */
export type Scroll = readonly [place: number, left: number, top: number];

/** The element that it is drawn in. */
export const PICTURE_ID = 'picture';

/** Where it is kept, as JSON, since it is deeper than the browser's storage takes: until the browser is closed. */
export const PICTURE_KEY = 'popupPicture';

/** What the view is made of, and nothing that loads or runs. */
const TAGS =
  /^(?:main|header|nav|search|h1|p|div|span|bdi|mark|ul|li|input|img|svg|[gp]|path|circle|ellipse|rect|line|poly(?:line|gon)|text|use|defs|stop|pattern|clipPath|(?:linear|radial)Gradient)$/;
const ATTRIBUTES =
  /^(?:id|class|style|dir|type|value|placeholder|width|height|viewBox|preserveAspectRatio|fill|d|transform|offset|opacity|[cf]?[xy]|r[xy]?|[xy][12]|points|pathLength|clip-path|dominant-baseline|(?:stroke|stop|text|font|pattern|aria-pressed)[\w-]*)$/;

export function isPictureTag(tag: string): boolean {
  return TAGS.test(tag);
}

/** Nothing in it is fetched from anywhere. */
export function isPictureAttribute(name: string, value: string): boolean {
  if (name === 'src') return value.startsWith('data:image/');
  if (name === 'href') return value.startsWith('#');
  return ATTRIBUTES.test(name) && !/url\((?!#)/i.test(value);
}
