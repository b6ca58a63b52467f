import type { Variable } from '../prompt';
import { variablesBeside } from './variables-beside';
import type { DescribedVariable } from './variables-of';

/** The variables of a prompt as a whole: a negative prompt may have blanks of its own. */
export function variablesOfTexts(
  text: string,
  negative: string,
  described: readonly DescribedVariable[] = [],
): readonly Variable[] {
  return variablesBeside(negative, described)(text);
}
