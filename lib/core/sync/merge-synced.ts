import type { PromptDraft } from '../library/prompt-draft';
import { canonicalJson } from './canonical-json';
import type { SyncedField, SyncedPrompt } from './synced-prompt';

/**
 * One prompt out of what two machines have of it: of each field the value that was set later. Both machines come to the
 * same, whichever of the two is named first.
 */
export function mergeSynced(a: SyncedPrompt, b: SyncedPrompt): SyncedPrompt {
  const names = [...(Object.keys(a.draft) as (keyof PromptDraft)[]), 'deletedAt' as const]; // A draft has these and no others.
  const chosen = names.map((name) => [name, isLater(name, b, a) ? b : a] as const);
  const fields = Object.fromEntries(chosen.map(([name, from]) => [name, fieldOf(name, from)]));
  const { deletedAt, ...draft } = fields;
  const times = chosen.map(([name]) => [name, Math.max(a.editedAt[name] ?? 0, b.editedAt[name] ?? 0)] as const);
  return {
    draft: draft as unknown as PromptDraft, // Each field comes from one of two drafts.
    createdAt: Math.min(a.createdAt, b.createdAt),
    deletedAt: Number(deletedAt),
    editedAt: Object.fromEntries(times.filter(([, time]) => time > 0)),
  };
}

/** The last time that anything of it was changed. */
export function lastEdit({ editedAt, createdAt }: SyncedPrompt): number {
  return Math.max(createdAt, ...Object.values(editedAt));
}

function isLater(name: SyncedField, one: SyncedPrompt, other: SyncedPrompt): boolean {
  const difference = (one.editedAt[name] ?? 0) - (other.editedAt[name] ?? 0);
  if (difference !== 0) return difference > 0;
  // At the very same time: any rule will do that is the same on both machines.
  return canonicalJson(fieldOf(name, one)) > canonicalJson(fieldOf(name, other));
}

function fieldOf(name: SyncedField, { draft, deletedAt }: SyncedPrompt) {
  return name === 'deletedAt' ? deletedAt : draft[name];
}
