import type { PromptVersion } from '@/lib/core/library/prompt-version';
import type { Change } from './change-library';

export const MOST_VERSIONS = 50;

/** All versions of a prompt, the oldest first. */
export function versionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
}

/** Keeps a version of a prompt, and lets the oldest go where there are too many. */
export async function keepVersion(
  { transaction, now }: Change,
  version: Omit<PromptVersion, 'number' | 'at'>,
): Promise<void> {
  const store = transaction.objectStore('versions');
  const keys = await store.getAllKeys(versionsOf(version.id));
  const [, last] = keys.at(-1) ?? ['', 0];
  await store.put({ ...version, number: last + 1, at: now });
  for (const key of keys.slice(0, Math.max(0, keys.length + 1 - MOST_VERSIONS))) await store.delete(key);
}
