import type { PromptVersion } from '@/lib/core/library/prompt-version';
import type { Change } from './change-library';
import { MOST_VERSIONS, versionsOf } from './keep-version';

/** Adds versions from elsewhere to those of a prompt, each once, in the order of their times; the newest are kept. */
export async function mergeVersions(change: Change, id: string, others: readonly PromptVersion[]): Promise<void> {
  const store = change.transaction.objectStore('versions');
  const known = await store.getAll(versionsOf(id));
  const all = new Map([...others, ...known].map((version) => [`${version.at} ${version.draft.text}`, version]));
  const newest = [...all.values()].sort((a, b) => a.at - b.at).slice(-MOST_VERSIONS);
  await store.delete(versionsOf(id));
  // Written out, since a version from elsewhere may hold more than a version has.
  for (const [index, { reason, revision, at, draft }] of newest.entries()) {
    await store.put({ id, number: index + 1, reason, revision, at, draft });
  }
}
