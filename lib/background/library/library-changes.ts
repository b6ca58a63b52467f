import type { LibraryChange } from '@/lib/shared/library-change';
import { report } from '@/lib/shared/report';
import { libraryChangeItem } from '@/lib/shared/storage';
import { randomKey } from './random-key';

const MOST_NAMED = 200;

/** What one write touched. */
export interface Touched {
  readonly prompts: ReadonlySet<string>;
  readonly packs: boolean;
}

const listeners: ((touched: Touched) => void)[] = [];

/** Calls `listener` after every write of the library by this worker, before its answer is sent. */
export function onLibraryChange(listener: (touched: Touched) => void): void {
  listeners.push(listener);
}

/** Tells the worker's own parts, then the pages. */
export function announceChange(touched: Touched): void {
  for (const listener of listeners) listener(touched);
  tellPages({ prompts: touched.prompts.size > MOST_NAMED ? 'many' : [...touched.prompts], packs: touched.packs });
}

/**
 * The same for a write of which it is not known whether anyone has heard. Its prompts are of no account to the worker:
 * it has told itself, or was started since.
 */
export function announceAgain(): void {
  for (const listener of listeners) listener({ prompts: new Set(), packs: true });
  tellPages({ prompts: 'many', packs: true });
}

function tellPages(change: Omit<LibraryChange, 'id'>): void {
  libraryChangeItem.setValue({ id: randomKey(), ...change }).catch(report);
}
