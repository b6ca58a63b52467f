import { type RefObject, useLayoutEffect, useState } from 'react';

/** Pixels. */
const GAP = 12;
const NARROWEST_TILE = 150;
/** Below the cover: two lines of title and the space to the next row. */
const TITLE_HEIGHT = 58;

export interface Columns {
  readonly count: number;
  /** From the top of one row to that of the next. */
  readonly rowHeight: number;
}

/** How many tiles stand side by side in an element, and how high that makes a row. */
export function useColumns(element: RefObject<HTMLElement | null>): Columns {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return;
    const measure = () => setWidth(element.current?.clientWidth ?? 0);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  const count = Math.max(1, Math.floor((width + GAP) / (NARROWEST_TILE + GAP)));
  const tile = (width - GAP * (count - 1)) / count;
  return { count, rowHeight: Math.round((tile * 3) / 4 + TITLE_HEIGHT) };
}
