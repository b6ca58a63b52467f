import { toFields, toText } from './field-values';
import { fieldName, type RecordField, recordFields } from './record-fields';

/** A record's values by our names for them. A field that is missing or empty is undefined. */
export type NamedFields = (field: RecordField) => unknown;

export function namedFields(record: unknown): NamedFields {
  const values = new Map<string, unknown>();
  const add = (fields: ReadonlyMap<string, unknown>) => {
    for (const [key, value] of fields) {
      const name = fieldName(key);
      if (values.has(name) || isEmpty(value)) continue;
      // Editors keep a snippet's lines, where others keep several texts.
      values.set(name, name === 'body' && Array.isArray(value) ? value.map(toText).join('\n') : value);
    }
  };
  const own = toFields(record);
  add(own);
  // Some programs keep the texts one level down.
  for (const key of ['preset_data', 'attributes']) add(toFields(own.get(key)));

  return (field) => {
    const name = recordFields[field].find((each) => values.has(each));
    return name === undefined ? undefined : values.get(name);
  };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
