import type { Variable } from '../prompt';
import type { Blank } from './blank';
import type { FilledSpan, FilledText } from './filled-text';
import { findBlanks } from './find-blanks';
import { isJson } from './is-json';
import { jsonStringStates } from './json-string-states';
import { variableKey } from './variable-key';
import { variablesOf } from './variables-of';

/**
 * The text with every blank replaced by its value, else by its variable's default. A blank with neither is kept as it
 * is written and reported, so that the caller can select it: nothing is sent off unnoticed.
 * Every character outside the blanks stays as it was. In a JSON string a value is escaped, so a prompt that is JSON
 * remains JSON.
 *
 * @param values by variable name, in any case; '' counts as none.
 * @param variables the prompt's own, for defaults that stand in its front matter.
 */
export function fillTemplate(
  text: string,
  values: Readonly<Record<string, string>> = {},
  variables: readonly Variable[] = [],
): FilledText {
  const blanks = findBlanks(text);
  if (blanks.length === 0) return { text, spans: [] };

  const fillings = new Map(
    variablesOf(text, variables).map((variable) => [variableKey(variable.name), variable.default]),
  );
  for (const [name, value] of Object.entries(values)) if (value !== '') fillings.set(variableKey(name), value);

  const states = jsonStringStates(text, blanks);
  const spans: FilledSpan[] = [];
  let filled = '';
  let from = 0;
  blanks.forEach((blank, index) => {
    filled += text.slice(from, blank.start);
    const value = fillings.get(variableKey(blank.name)) ?? '';
    const start = filled.length;
    filled += value === '' ? text.slice(blank.start, blank.end) : write(value, blank, states?.[index]);
    spans.push({ start, end: filled.length, name: blank.name, filled: value !== '' });
    from = blank.end;
  });
  return { text: filled + text.slice(from), spans };
}

function write(value: string, blank: Blank, state: 'in-string' | 'bare' | undefined): string {
  if (blank.form === 'escaped' || state === 'in-string') return JSON.stringify(value).slice(1, -1);
  return state === 'bare' && !isJson(value) ? JSON.stringify(value) : value;
}
