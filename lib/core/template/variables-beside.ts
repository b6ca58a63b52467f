import type { Variable } from '../prompt';
import { variableKey } from './variable-key';
import { type DescribedVariable, variablesOf } from './variables-of';

/** The variables of several texts that share a negative prompt, which is looked through only once. */
export function variablesBeside(
  negative: string,
  described: readonly DescribedVariable[] = [],
): (text: string) => readonly Variable[] {
  const ofNegative = variablesOf(negative, described);
  return (text) => {
    const variables = variablesOf(text, described);
    const keys = new Set(variables.map((variable) => variableKey(variable.name)));
    return [...variables, ...ofNegative.filter((variable) => !keys.has(variableKey(variable.name)))];
  };
}
