import type { Prompt } from '@/lib/core/prompt';
import { findPrompt } from '../find-prompt';

/** The prompts in the order of their ids; undefined when there are none or one is gone. */
export async function findPrompts(ids: readonly string[]): Promise<readonly Prompt[] | undefined> {
  const prompts = await Promise.all(ids.map(findPrompt));
  const found = prompts.filter((prompt) => prompt !== undefined);
  return ids.length > 0 && found.length === prompts.length ? found : undefined;
}
