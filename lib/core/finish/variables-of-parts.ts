import type { Prompt, Variable } from '../prompt';
import { variableKey } from '../template/variable-key';

/** The variables of prompts that are combined, in their order; one that several have is one, as the first describes it. */
export function variablesOfParts(parts: readonly Pick<Prompt, 'variables'>[]): readonly Variable[] {
  const variables = new Map<string, Variable>();
  for (const variable of parts.flatMap((part) => part.variables)) {
    const key = variableKey(variable.name);
    if (!variables.has(key)) variables.set(key, variable);
  }
  return [...variables.values()];
}
