/**
 * A queue of one's own: each change runs after the one before it has ended, well or badly. Storage knows no
 * transactions, so what reads and then writes must have nothing between.
 */
export function createTurns(): <Result>(change: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const result = last.then(change, change);
    last = result;
    return result;
  };
}
