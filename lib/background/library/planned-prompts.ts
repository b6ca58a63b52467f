import { contentMark } from '@/lib/core/formats/content-mark';
import type { HeldPrompt, PlannedPrompt } from '@/lib/core/formats/plan-import';
import { draftOf, type StoredPrompt } from '@/lib/core/library/make-prompt';
import type { StagedPrompt } from './database';

/** A staged prompt as the plan of its import reads it. */
export function plannedPrompt({ prompt }: StagedPrompt): PlannedPrompt {
  return { ...draftOf(prompt), key: prompt.entry.key };
}

/** What a pack has, as the plan of its update reads it. */
export function heldPrompts(existing: ReadonlyMap<string, StoredPrompt>): readonly HeldPrompt[] {
  return [...existing.values()].map((prompt) => {
    const { key, meta, edited, deletedAt } = prompt.entry;
    return { key, title: meta.title, content: contentMark(draftOf(prompt)), edited: edited || deletedAt > 0 };
  });
}
