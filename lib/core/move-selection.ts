const STEPS: Readonly<Record<string, (index: number, count: number, page: number) => number>> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (Math.max(index, 0) - 1 + count) % count,
  PageDown: (index, count, page) => Math.min(index + page, count - 1),
  PageUp: (index, _, page) => Math.max(index - page, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Where a key takes the selection in a list of `count` rows of which `page` are seen at once. The arrows go round.
 * `index` is -1 where none is selected. Returns undefined for a key that does not move it.
 */
export function moveSelection(key: string, index: number, count: number, page: number): number | undefined {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  return count > 0 ? step?.(index, count, page) : undefined;
}
