type Attributes = Readonly<Record<string, string | true | Rect>>;

/** Left, top, width and height in CSS pixels, from the nearest positioned ancestor, in a window of 1280 by 800. */
type Rect = readonly [left: number, top: number, width: number, height: number];

const childless = new Set(['input', 'img', 'br']);

/** The markup of an element. The attribute `at` places it; children are markup. */
export function element(tag: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const list = Object.entries(attributes).map(([name, value]) => attribute(name, value));
  const open = `<${[tag, ...list].join(' ')}>`;
  return childless.has(tag) ? open : `${open}${children.join('')}</${tag}>`;
}

/** An element whose children lie in a shadow root. */
export function shadowed(
  mode: 'open' | 'closed',
  tag: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  return element(tag, attributes, element('template', { shadowrootmode: mode }, ...children));
}

function attribute(name: string, value: string | true | Rect): string {
  if (value === true) return name;
  if (name === 'at' && typeof value !== 'string') return `style="${place(value)}"`;
  return `${name}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

function place([left, top, width, height]: Rect): string {
  return `position:absolute;box-sizing:border-box;margin:0;left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
}
