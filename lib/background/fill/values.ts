import type { Prompt } from '@/lib/core/prompt';
import { rememberLast } from '@/lib/core/template/last-values';
import { type RememberedValues, rememberValues } from '@/lib/core/template/remember-values';
import { variableKey } from '@/lib/core/template/variable-key';
import type { FillablePrompt, Values } from '@/lib/shared/fill-messages';
import { lastValuesItem, rememberedValuesItem } from '@/lib/shared/storage';

/** Values of one variable. */
const MOST_VALUES = 12;

/** Keeps what the user filled in, by the variables' names and for each of the prompts. */
export async function keepValues(ids: readonly string[], values: Values): Promise<void> {
  if (Object.values(values).every((value) => value === '')) return;
  await Promise.all([
    rememberedValuesItem.update((remembered) => rememberValues(remembered, values, MOST_VALUES)),
    lastValuesItem.update((last) => rememberLast(last, ids, values)),
  ]);
}

/** What is known of the blanks of prompts. */
export async function recallValues(prompts: readonly Prompt[]): Promise<Pick<FillablePrompt, 'remembered' | 'last'>> {
  const [remembered, last] = await Promise.all([rememberedValuesItem.getValue(), lastValuesItem.getValue()]);
  const keys = new Set(prompts.flatMap(({ variables }) => variables.map(({ name }) => variableKey(name))));
  const ofPrompts: RememberedValues = Object.fromEntries(Object.entries(remembered).filter(([key]) => keys.has(key)));
  return { remembered: ofPrompts, last: Object.assign({}, ...prompts.map(({ id }) => last[id] ?? {})) };
}
