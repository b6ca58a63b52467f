import type { FillablePrompt } from '@/lib/shared/fill-messages';
import { findPrompt } from '../find-prompt';
import { recallValues } from './values';

/** undefined when there is no such prompt. */
export async function getFillable(id: string): Promise<FillablePrompt | undefined> {
  const prompt = await findPrompt(id);
  return prompt && { prompt, ...(await recallValues([prompt])) };
}
