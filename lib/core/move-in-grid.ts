/**
 * Where a key takes the focus in a grid of `count` tiles that fills row by row: another tile's index, 'out' when it
 * leaves the grid at the top, undefined when the key does not move it. In a mirrored grid the rows fill from the right.
 */
export function moveInGrid(
  key: string,
  index: number,
  count: number,
  columns: number,
  isMirrored = false,
): number | 'out' | undefined {
  switch (key) {
    case isMirrored ? 'ArrowLeft' : 'ArrowRight':
      return Math.min(index + 1, count - 1);
    case isMirrored ? 'ArrowRight' : 'ArrowLeft':
      return Math.max(index - 1, 0);
    case 'ArrowDown':
      return Math.min(index + columns, count - 1);
    case 'ArrowUp':
      return index < columns ? 'out' : index - columns;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
