import { VARIABLE_TYPES } from '../prompt';
import type { DescribedVariable } from '../template/variables-of';
import { toFields, toLine, toLines, toList } from './field-values';

/** What a record says of its variables, in the form of our own export. Anything else says nothing. */
export function readDescribedVariables(value: unknown): readonly DescribedVariable[] {
  const items: readonly unknown[] = Array.isArray(value) ? value.slice(0, mostVariables) : [];
  return items.flatMap((item) => {
    const fields = toFields(item);
    const name = toLine(fields.get('name'));
    if (name === '') return [];
    const options = toList(fields.get('options'));
    const type = VARIABLE_TYPES.find((each) => each === fields.get('type'));
    return [
      {
        name,
        description: toLine(fields.get('description')),
        default: toLines(fields.get('default')),
        ...(options.length > 0 && { options }),
        ...(type && { type }),
      },
    ];
  });
}

const mostVariables = 200;
