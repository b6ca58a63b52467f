import type { StoredPrompt } from '@/lib/core/library/make-prompt';
import type { Change } from './change-library';

/** Stores that hold a prompt. */
export const PROMPT_STORES = ['entries', 'texts'] as const;

/** A prompt in both its parts, in the bin too; undefined when there is none. */
export async function getPrompt({ transaction }: Change, id: string): Promise<StoredPrompt | undefined> {
  const [entry, texts] = await Promise.all([
    transaction.objectStore('entries').get(id),
    transaction.objectStore('texts').get(id),
  ]);
  return entry && texts && { entry, texts };
}

export async function putPrompt({ transaction, prompts }: Change, { entry, texts }: StoredPrompt): Promise<void> {
  prompts.add(entry.meta.id);
  await Promise.all([transaction.objectStore('entries').put(entry), transaction.objectStore('texts').put(texts)]);
}

/** Some hundred requests wait for the database at a time. */
const PUT_AT_ONCE = 500;

export async function putPrompts(change: Change, stored: readonly StoredPrompt[]): Promise<void> {
  for (let at = 0; at < stored.length; at += PUT_AT_ONCE) {
    await Promise.all(stored.slice(at, at + PUT_AT_ONCE).map((prompt) => putPrompt(change, prompt)));
  }
}

export async function removePrompt({ transaction, prompts }: Change, id: string): Promise<void> {
  prompts.add(id);
  await Promise.all([transaction.objectStore('entries').delete(id), transaction.objectStore('texts').delete(id)]);
}
