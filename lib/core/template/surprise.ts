import { hashText, randomFrom } from '../cover/random';
import type { Variable } from '../prompt';
import { variableKey } from './variable-key';

/** Lists of values by `variableKey`. */
type ValueLists = Readonly<Record<string, readonly string[]>>;

/**
 * A value for every variable, by its name: one of its options, else one of those that are remembered or stand in the
 * library's word list of that name, else its default, which may be ''. The same seed gives the same values from the same
 * lists, in whatever order they stand, and a variable its own, whatever others stand beside it.
 *
 * @param seed any integer.
 */
export function surpriseValues(
  variables: readonly Variable[],
  remembered: ValueLists,
  words: ValueLists,
  seed: number,
): Record<string, string> {
  const values: Record<string, string> = Object.create(null);
  for (const variable of variables) {
    const key = variableKey(variable.name);
    const choices = variable.options.length > 0 ? variable.options : known([remembered, words], key);
    const draw = randomFrom(seed ^ hashText(key))();
    values[variable.name] = choices[Math.floor(draw * choices.length)] ?? variable.default;
  }
  return values;
}

/** What is remembered moves to the front when it is used again, so that only an order of our own lasts. */
function known(lists: readonly ValueLists[], key: string): readonly string[] {
  return [...new Set(lists.flatMap((list) => (Object.hasOwn(list, key) ? (list[key] ?? []) : [])))].sort();
}
