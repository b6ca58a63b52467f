import { hashText, randomFrom } from '../cover/random';
import type { Variable } from '../prompt';
import { variableKey } from './variable-key';

/**
 * A value for every variable, by its name: one of its options, else one of its remembered values, else its default,
 * which may be ''. The same seed gives the same values, and a variable its own, whatever others stand beside it.
 *
 * @param remembered values by `variableKey`.
 * @param seed any integer.
 */
export function surpriseValues(
  variables: readonly Variable[],
  remembered: Readonly<Record<string, readonly string[]>>,
  seed: number,
): Record<string, string> {
  const values: Record<string, string> = Object.create(null);
  for (const variable of variables) {
    const key = variableKey(variable.name);
    const known = Object.hasOwn(remembered, key) ? (remembered[key] ?? []) : [];
    const choices = variable.options.length > 0 ? variable.options : known;
    const draw = randomFrom(seed ^ hashText(key))();
    values[variable.name] = choices[Math.floor(draw * choices.length)] ?? variable.default;
  }
  return values;
}
