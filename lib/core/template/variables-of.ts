import type { Variable, VariableType } from '../prompt';
import type { Blank } from './blank';
import { findBlanks } from './find-blanks';
import { variableKey } from './variable-key';

/** What a prompt's front matter says of one variable; what it leaves out, the blank itself says. */
export interface DescribedVariable {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly options?: readonly string[];
  readonly type?: VariableType;
}

/**
 * The variables of a text in the order in which they first appear, each once. The text's own default and options win
 * over the described ones, because they are what a reader of the text sees. A described variable that the text
 * never uses is left out.
 */
export function variablesOf(text: string, described: readonly DescribedVariable[] = []): readonly Variable[] {
  const blanks = new Map<string, Blank[]>();
  for (const blank of findBlanks(text)) {
    const key = variableKey(blank.name);
    const same = blanks.get(key);
    if (same) same.push(blank);
    else blanks.set(key, [blank]);
  }
  const descriptions = new Map(described.map((variable) => [variableKey(variable.name), variable]));
  return [...blanks].map(([key, same]) => toVariable(same, descriptions.get(key)));
}

function toVariable(blanks: readonly Blank[], described: DescribedVariable | undefined): Variable {
  const options = blanks.find((blank) => blank.options.length > 0)?.options ?? described?.options ?? [];
  return {
    name: blanks[0]?.name ?? '',
    description: described?.description ?? '',
    default: blanks.find((blank) => blank.default !== '')?.default ?? described?.default ?? '',
    options,
    type: described?.type ?? (options.length > 0 ? 'choice' : 'text'),
  };
}
