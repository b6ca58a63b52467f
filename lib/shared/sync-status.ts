import { parseList, parseText } from '@/lib/core/parse-list';

export interface SyncStatus {
  /** The last time that both sides were the same, in ms since the epoch; 0 for never. */
  readonly syncedAt: number;
  /** How many own prompts follow. */
  readonly prompts: number;
  /** What found no room: the ids of own prompts, and how many of the others. */
  readonly leftOut: {
    readonly prompts: readonly string[];
    readonly favourites: number;
    readonly uses: number;
    readonly settings: number;
  };
  /**
   * unavailable: the browser refused, for example since too much was written within the hour. library: the own prompts
   * cannot be read and written here. In both cases it is tried again.
   */
  readonly failure: '' | 'unavailable' | 'library';
}

/** Reads what storage holds. */
export function parseSyncStatus(stored: unknown): SyncStatus {
  const status = Object(stored) as Readonly<Partial<Record<keyof SyncStatus, unknown>>>; // Any object has keys.
  const leftOut = Object(status.leftOut) as Readonly<Partial<Record<keyof SyncStatus['leftOut'], unknown>>>;
  return {
    syncedAt: countOf(status.syncedAt),
    prompts: countOf(status.prompts),
    leftOut: {
      prompts: parseList(leftOut.prompts, parseText),
      favourites: countOf(leftOut.favourites),
      uses: countOf(leftOut.uses),
      settings: countOf(leftOut.settings),
    },
    failure: status.failure === 'unavailable' || status.failure === 'library' ? status.failure : '',
  };
}

function countOf(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
