import type { StoreFailure } from '@/lib/shared/library-messages';

/** What an error of the database means for the user. Throws it again where it is a fault of ours. */
export function storeFailureOf(error: unknown): StoreFailure {
  if (!(error instanceof DOMException)) throw error;
  if (error.name === 'QuotaExceededError') return 'full';
  if (error.name === 'VersionError') return 'newer-version';
  if (faultsOfOurs.has(error.name)) throw error;
  return 'broken';
}

const faultsOfOurs: ReadonlySet<string> = new Set([
  'ConstraintError',
  'DataCloneError',
  'DataError',
  'ReadOnlyError',
  'TransactionInactiveError',
]);
