import type { Prompt } from '@/lib/core/prompt';
import { parseLastValues, rememberLast } from '@/lib/core/template/last-values';
import { parseRememberedValues, type RememberedValues, rememberValues } from '@/lib/core/template/remember-values';
import { variableKey } from '@/lib/core/template/variable-key';
import type { FillablePrompt, Values } from '@/lib/shared/fill-messages';
import { lastValuesItem, rememberedValuesItem } from '@/lib/shared/storage';
import { createTurns } from '../in-turn';

/** Values of one variable. */
const MOST_VALUES = 12;

const inTurn = createTurns();

/** Keeps what the user filled in, by the variables' names and for each of the prompts. */
export function keepValues(ids: readonly string[], values: Values): Promise<void> {
  if (Object.values(values).every((value) => value === '')) return Promise.resolve();
  return inTurn(async () => {
    const remembered = parseRememberedValues(await rememberedValuesItem.getValue());
    await rememberedValuesItem.setValue(rememberValues(remembered, values, MOST_VALUES));
    await lastValuesItem.setValue(rememberLast(parseLastValues(await lastValuesItem.getValue()), ids, values));
  });
}

/** What is known of the blanks of prompts. */
export async function recallValues(prompts: readonly Prompt[]): Promise<Pick<FillablePrompt, 'remembered' | 'last'>> {
  const [remembered, last] = await Promise.all([rememberedValuesItem.getValue(), lastValuesItem.getValue()]);
  const known = parseRememberedValues(remembered);
  const keys = new Set(prompts.flatMap(({ variables }) => variables.map(({ name }) => variableKey(name))));
  const ofPrompts: RememberedValues = Object.fromEntries(Object.entries(known).filter(([key]) => keys.has(key)));
  const lasts = parseLastValues(last);
  return { remembered: ofPrompts, last: Object.assign({}, ...prompts.map(({ id }) => lasts.get(id) ?? {})) };
}
