/**
 * Where a key takes the focus in a grid of `count` tiles that fills row by row: another tile's index, 'out' when it
 * leaves the grid at the top, undefined when the key does not move it.
 */
export function moveInGrid(key: string, index: number, count: number, columns: number): number | 'out' | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(index + 1, count - 1);
    case 'ArrowLeft':
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
