import type { Variable } from '../prompt';
import { variableKey } from './variable-key';
import { type DescribedVariable, variablesOf } from './variables-of';

/** The variables of a prompt as a whole: a negative prompt may have blanks of its own. */
export function variablesOfTexts(
  text: string,
  negative: string,
  described: readonly DescribedVariable[] = [],
): readonly Variable[] {
  const variables = variablesOf(text, described);
  const keys = new Set(variables.map((variable) => variableKey(variable.name)));
  return [
    ...variables,
    ...variablesOf(negative, described).filter((variable) => !keys.has(variableKey(variable.name))),
  ];
}
