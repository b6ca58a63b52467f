import type { LibraryDatabase } from './database';
import { onLibraryChange, type Touched } from './library-changes';
import { readLibraryStores } from './read-library-stores';

/**
 * A reading of the library that is kept until a write may have changed it; the worker is the only one that writes. Where
 * the database cannot be read it gives what `without` says, and the next call tries again.
 */
export function keepReading<Value>(
  without: () => Value,
  read: (database: LibraryDatabase) => Promise<Value>,
  isStale: (touched: Touched) => boolean,
): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  const forget = () => {
    reading = undefined;
  };
  onLibraryChange((touched) => {
    if (isStale(touched)) forget();
  });
  return () => {
    reading ??= readLibraryStores(() => {
      forget();
      return without();
    }, read);
    return reading;
  };
}
