import { variableKey } from './variable-key';

/**
 * Whether a word list has words for a variable, by their names: `hair-colors` and `people/hair_color` have some for
 * "Hair color".
 */
export function listFitsVariable(list: string, variable: string): boolean {
  const key = variableKey(variable);
  const listKey = variableKey((list.split('/').at(-1) ?? '').replace(/[-_]+/g, ' '));
  return key !== '' && (listKey === key || listKey === `${key}s`);
}
