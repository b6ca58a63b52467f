import type { Variable } from '../prompt';
import { toFields, toLine, toLines } from './field-values';
import { writeArgument } from './write-argument';

/**
 * A text of Espanso with its `{{variables}}` and `[[form fields]]` as blanks of ours. Not ok where one of them is the
 * output of a program; a variable that nobody describes is only asked for.
 */
export function readEspansoBlanks(
  text: string,
  variableOf: (name: string) => ReadonlyMap<string, unknown> | undefined,
  formFields: unknown,
): { readonly ok: true; readonly text: string } | { readonly ok: false } {
  let runs = false;
  const filled = text.replace(/\{\{\s*([\w-]{1,60})(?:\.([\w-]{1,60}))?\s*\}\}/g, (_, name: string, field?: string) => {
    const variable = variableOf(name);
    const type = toLine(variable?.get('type'));
    if (programs.has(type)) runs = true;
    return blankOf(type, toFields(variable?.get('params')), name, field);
  });
  if (runs) return { ok: false };

  const fields = toFields(formFields);
  const asked = filled.replace(/\[\[\s*([\w-]{1,60})\s*\]\]/g, (_, name: string) =>
    writeArgument({ name, ...optionsOf(toFields(fields.get(name))) }),
  );
  return { ok: true, text: asked.replace(/\$\|\$/g, '') };
}

/** What runs something, or takes what another match does. */
const programs: ReadonlySet<string> = new Set(['shell', 'script', 'match']);

function blankOf(type: string, params: ReadonlyMap<string, unknown>, name: string, field: string | undefined): string {
  // What is always the same is no blank.
  if (type === 'echo') return toLines(params.get('echo'));
  if (type === 'form' && field) {
    return writeArgument({ name: field, ...optionsOf(toFields(toFields(params.get('fields')).get(field))) });
  }
  return writeArgument({ name, ...optionsOf(params) });
}

/** Of a field of a form, of a choice or of a draw. */
function optionsOf(params: ReadonlyMap<string, unknown>): Partial<Variable> {
  const listed = params.get('values') ?? params.get('choices');
  const values: readonly unknown[] = Array.isArray(listed)
    ? listed
    : typeof listed === 'string'
      ? listed.split('\n')
      : [];
  return {
    default: toLines(params.get('default')),
    options: values.map(toLine).filter((value) => value !== ''),
  };
}
