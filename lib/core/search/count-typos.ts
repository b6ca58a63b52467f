/**
 * How many slips of the hand make `typed` out of `meant`: a letter too many, too few, a wrong one, or two neighbours
 * swapped. For an unfinished word, out of the beginning of `meant` that suits it best.
 */
export function countTypos(typed: string, meant: string, unfinished: boolean): number {
  let twoAgo: number[] = [];
  let above = Array.from({ length: meant.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= meant.length; column++) {
      const same = typed[row - 1] === meant[column - 1];
      let slips = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && typed[row - 1] === meant[column - 2] && typed[row - 2] === meant[column - 1]) {
        slips = Math.min(slips, at(twoAgo, column - 2) + 1);
      }
      current.push(slips);
    }
    twoAgo = above;
    above = current;
  }
  return unfinished ? Math.min(...above) : at(above, meant.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
