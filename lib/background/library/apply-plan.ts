import type { PlannedItem } from '@/lib/core/library/import-plan';
import { draftOf, type StoredPrompt } from '@/lib/core/library/make-prompt';
import type { Change } from './change-library';
import type { PromptState, StagedPrompt } from './database';
import { keepVersion } from './keep-version';
import { putPrompts, removePrompt } from './stored-prompts';

export interface AppliedPlan {
  /** What an undo has to put back. */
  readonly replaced: readonly PromptState[];
  /** Ids of those that the import marks. */
  readonly favourites: readonly string[];
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Adds, changes and removes the prompts of a pack as the items say. What the user has edited is in none of these kinds. */
export async function applyPlan(
  change: Change,
  items: readonly PlannedItem[],
  incoming: readonly StagedPrompt[],
  existing: ReadonlyMap<string, StoredPrompt>,
): Promise<AppliedPlan> {
  const incomingByKey = new Map(incoming.map((each) => [each.prompt.entry.key, each]));
  const of = (kind: PlannedItem['kind']) => items.filter((item) => item.kind === kind).map(({ key }) => key);

  const added = of('added').flatMap((key) => incomingByKey.get(key) ?? []);
  const changed = of('changed').flatMap((key) => {
    const before = existing.get(key);
    const next = incomingByKey.get(key)?.prompt;
    return before && next ? [{ before, after: updated(before, next, change.now) }] : [];
  });
  const removed = of('removed').flatMap((key) => existing.get(key) ?? []);

  for (const { before } of changed) {
    const { meta, revision } = before.entry;
    await keepVersion(change, { id: meta.id, reason: 'updated', revision, draft: draftOf(before) });
  }
  for (const { entry } of removed) await removePrompt(change, entry.meta.id);
  await putPrompts(change, [...added.map(({ prompt }) => prompt), ...changed.map(({ after }) => after)]);

  return {
    replaced: [
      ...added.map(({ prompt }) => stateOf(prompt, undefined)),
      ...changed.map(({ before, after }) => stateOf(after, before)),
      ...removed.map((before) => stateOf(before, before)),
    ],
    favourites: added.filter(({ favourite }) => favourite).map(({ prompt }) => prompt.entry.meta.id),
    added: added.length,
    changed: changed.length,
    removed: removed.length,
  };
}

function stateOf({ entry }: StoredPrompt, before: StoredPrompt | undefined): PromptState {
  return { id: entry.meta.id, before, madeRevision: entry.revision };
}

/** The newer version of a prompt. It keeps the picture that it has, where the newer version brings none. */
function updated(before: StoredPrompt, next: StoredPrompt, now: number): StoredPrompt {
  const { createdAt, picture, revision } = before.entry;
  return {
    ...next,
    entry: { ...next.entry, picture: next.entry.picture || picture, createdAt, updatedAt: now, revision: revision + 1 },
  };
}
