import { surpriseValues } from '@/lib/core/template/surprise';
import type { Values } from '@/lib/shared/fill-messages';
import { findPrompts } from './find-prompts';
import { recallValues } from './values';
import { wordsFor } from './word-lists';

/** A value for every blank of the prompts. */
export async function surprise(ids: readonly string[], seed: number): Promise<Values> {
  const prompts = (await findPrompts(ids)) ?? [];
  const [{ remembered }, words] = await Promise.all([recallValues(prompts), wordsFor(prompts)]);
  const variables = prompts.flatMap((prompt) => prompt.variables);
  return surpriseValues(variables, remembered, words, seed);
}
