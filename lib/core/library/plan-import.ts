import { hashText } from '../formats/hash-text';
import type { PromptTexts } from '../prompt';
import type { PlannedItem, PlannedKind } from './import-plan';
import { changedFields, draftOf, type StoredPrompt } from './make-prompt';

/**
 * What an import does to its pack, in the order of the import, then what it removes.
 *
 * @param incoming the prompts of the import, each with a key of its own
 * @param existing what the pack has now, by key, in the bin too; empty for a new pack
 * @param knownTexts ids of prompts outside the pack, by `textKey`
 */
export function planImport(
  incoming: readonly StoredPrompt[],
  existing: ReadonlyMap<string, StoredPrompt>,
  knownTexts: ReadonlyMap<string, string>,
): readonly PlannedItem[] {
  const seen = new Map(knownTexts);
  const items = incoming.map((prompt): PlannedItem => {
    const { key, meta } = prompt.entry;
    const text = textKey(prompt.texts);
    const duplicateOf = seen.get(text) ?? '';
    if (duplicateOf === '') seen.set(text, meta.id);
    return { key, title: meta.title, kind: kindOf(prompt, existing.get(key)), duplicateOf };
  });
  const keys = new Set(incoming.map(({ entry }) => entry.key));
  const missing = [...existing.values()].filter(({ entry }) => !keys.has(entry.key));
  return [...items, ...missing.flatMap(leaving)];
}

/** The same for two prompts that read the same. */
export function textKey({ text, negative }: PromptTexts): string {
  return hashText(`${text}\n${negative}`);
}

function kindOf(incoming: StoredPrompt, existing: StoredPrompt | undefined): PlannedKind {
  if (!existing) return 'added';
  // What the user threw away does not come back by itself.
  if (existing.entry.deletedAt > 0) return 'kept';
  if (changedFields(draftOf(existing), draftOf(incoming)).length === 0) return 'unchanged';
  return existing.entry.edited ? 'kept' : 'changed';
}

function leaving({ entry }: StoredPrompt): readonly PlannedItem[] {
  if (entry.deletedAt > 0) return [];
  const kind = entry.edited ? 'kept' : 'removed';
  return [{ key: entry.key, title: entry.meta.title, kind, duplicateOf: '' }];
}
