import type { Frame, Page } from 'playwright-core';

/**
 * Looks at every text of the interface that is drawn, and returns one sentence for each that does not fit: cut off,
 * outside of the box or window that it belongs in, broken in two in a button, or under another text. What the user or a
 * prompt wrote is not looked at, as it may be of any length. `texts` are the interface's, with their holes.
 */
export async function findMisfits(view: Page | Frame, texts: readonly string[]): Promise<readonly string[]> {
  return view.evaluate(misfitsOf, texts);
}

/** Runs in the page, so that it can use nothing from outside of itself. */
function misfitsOf(texts: readonly string[]): readonly string[] {
  /** Text boxes are a little higher than what is seen of their letters. */
  const HIGH = 5;
  const WIDE = 1;
  const found = new Set<string>();
  const letters = (text: string) => text.replace(/\$\d/g, '').replace(/[^\p{L}]/gu, '').length;
  const whole = new Set(texts.filter((text) => letters(text) > 0 && !text.includes('$')));
  const holed = texts
    .filter((text) => letters(text) > 1 && text.includes('$'))
    .map((text) => text.replace(/[.*+?^{}()|[\]\\]/g, '\\$&').replace(/\$\d/g, '.+'));
  const withHoles = new RegExp(`^(?:${holed.join('|')})$`);
  /** Nothing of the interface is as long as a text of a prompt may be. */
  const isOurs = (text: string) => whole.has(text) || (holed.length > 0 && text.length < 400 && withHoles.test(text));

  const name = (element: Element) =>
    `<${element.localName} class="${String(element.getAttribute('class') ?? '').slice(0, 60)}">`;
  const isOnlyRead = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width <= 1 || height <= 1;
  };
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

  const drawn: { readonly text: string; readonly element: Element; readonly lines: readonly DOMRect[] }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = node.textContent?.trim() ?? '';
    const element = node.parentElement;
    if (!element || text === '' || !isOurs(text)) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (lines.length > 0) drawn.push({ text, element, lines });
  }

  const seen: typeof drawn = [];
  for (const each of drawn) {
    const { text, element, lines } = each;
    let shown = lines;
    let [isWide, isHigh] = [true, true];
    let isHidden = false;
    for (let box: Element | null = element; box && box !== document.documentElement; ) {
      const style = getComputedStyle(box);
      if (isOnlyRead(box) && style.display !== 'contents') isHidden = true;
      if (isHidden) break;
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const hasBox = style.display !== 'inline' && style.display !== 'contents' && box !== document.body;
      const [cutsX, cutsY] = [style.overflowX !== 'visible', style.overflowY !== 'visible'];
      // A container that is scrolled up and down is "auto" across, too; only a row is meant to be scrolled across.
      const isRow = scrolls(style.overflowX) && box.scrollHeight <= box.clientHeight + 1;
      if (hasBox) {
        if (scrolls(style.overflowX) && !isRow && box.scrollWidth > box.clientWidth + WIDE)
          found.add(`${name(box)} scrolls sideways.`);
        const isOutX = (line: DOMRect) => line.left < left - WIDE || line.right > right + WIDE;
        const isOutY = (line: DOMRect) => line.top < top - HIGH || line.bottom > bottom + HIGH;
        const isGone = ({ left: l, right: r, top: t, bottom: b }: DOMRect) =>
          (cutsX && (r <= left || l >= right)) || (cutsY && (b <= top + HIGH || t >= bottom - HIGH));
        const rest = shown.filter((line) => !isGone(line));
        // What is wholly out of view was meant to be.
        if (rest.length === 0) isHidden = true;
        else if (rest.length < shown.length && !scrolls(style.overflowY) && !isRow)
          found.add(`“${text}” loses a line to ${name(box)}.`);
        shown = rest;
        if (isHidden) break;
        if (isWide && !isRow && shown.some(isOutX))
          found.add(`“${text}” is ${cutsX ? 'cut off by' : 'wider than'} ${name(box)}.`);
        if (isHigh && !scrolls(style.overflowY) && shown.some(isOutY))
          found.add(`“${text}” is ${cutsY ? 'cut off by' : 'higher than'} ${name(box)}.`);
        if (isRow) isWide = false;
        if (scrolls(style.overflowY)) isHigh = false;
      }
      if (style.position === 'fixed') break;
      box = style.position === 'absolute' ? (box as HTMLElement).offsetParent : box.parentElement;
    }
    if (isHidden) continue;
    seen.push({ ...each, lines: shown });
    if (isWide && shown.some(({ left, right }) => left < -WIDE || right > innerWidth + WIDE))
      found.add(`“${text}” is outside of the window.`);
    const button = element.closest('button, [role="tab"], [role="menuitem"], label:has(input)');
    const rows = new Set(shown.map(({ top }) => Math.round(top / 4)));
    if (button?.textContent?.trim() === text && rows.size > 1) found.add(`“${text}” breaks within its button.`);
  }

  for (const [index, one] of seen.entries()) {
    for (const other of seen.slice(index + 1)) {
      const covers = one.lines.some((a) =>
        other.lines.some(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > HIGH,
        ),
      );
      if (covers && layerOf(one.element) === layerOf(other.element))
        found.add(`“${one.text}” and “${other.text}” overlap.`);
    }
  }
  /** What is laid over something else may cover it. */
  function layerOf(element: Element | null): Element | null {
    if (!element) return null;
    return ['absolute', 'fixed', 'sticky'].includes(getComputedStyle(element).position)
      ? element
      : layerOf(element.parentElement);
  }

  for (const input of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen || input.value !== '' || !isOurs(input.placeholder) || !input.checkVisibility()) continue;
    const { font, paddingLeft, paddingRight, textOverflow } = getComputedStyle(input);
    // Examples of what can be typed may end in dots.
    if (textOverflow === 'ellipsis' && input.placeholder.includes('#')) continue;
    pen.font = font;
    const room = input.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    if (pen.measureText(input.placeholder).width > room + WIDE) found.add(`“${input.placeholder}” is cut off.`);
  }
  if (document.documentElement.scrollWidth > innerWidth + WIDE) found.add('The page scrolls sideways.');
  return [...found];
}
