import { isPictureAttribute, type Picture, type PictureElement, type PictureNode, type Scroll } from './picture';

/** Takes the picture of what an element shows in the window. */
export function takePicture(root: Element): Picture {
  const scrolls: Scroll[] = [];
  let count = 0;
  const take = (element: Element): PictureElement => {
    const place = count;
    count += 1;
    const { scrollLeft, scrollTop } = element;
    if (scrollLeft !== 0 || scrollTop !== 0) scrolls.push([place, scrollLeft, scrollTop]);
    const attributes = [...element.attributes].filter(({ name, value }) => isPictureAttribute(name, value));
    return [
      // A button that does nothing yet must not be found by any key or reader.
      element.localName === 'button' ? 'div' : element.localName,
      Object.fromEntries(attributes.map(({ name, value }) => [name, withOwnIds(name, value)])),
      [...element.childNodes].flatMap((node): readonly PictureNode[] => {
        if (node instanceof Text) return [node.data];
        return node instanceof Element && isSeen(node) ? [take(node)] : [];
      }),
    ];
  };
  return { nodes: [...root.children].map(take), scrolls };
}

/** For a while the picture and the view stand in one document. */
function withOwnIds(name: string, value: string): string {
  if (name === 'id') return `p${value}`;
  return name === 'href' ? value.replace('#', '#p') : value.replace('url(#', 'url(#p');
}

/** Rows above and below the window are drawn as well, so that scrolling finds them there. A drawing is seen as a whole. */
function isSeen(element: Element): boolean {
  if (element instanceof SVGElement) return true;
  const { top, bottom, height } = element.getBoundingClientRect();
  return height === 0 || (top < innerHeight && bottom > 0);
}
