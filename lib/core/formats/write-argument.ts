import type { Variable } from '../prompt';

/** A blank in our own form. What the form cannot hold (an option with a comma, a backslash at the end) is left out. */
export function writeArgument({
  name,
  default: standard = '',
  options = [],
}: Pick<Variable, 'name'> & Partial<Pick<Variable, 'default' | 'options'>>): string {
  const offered = options.filter((option) => option.trim() !== '' && !option.includes(','));
  return [
    `{argument name="${quoted(name)}"`,
    ...(standard === '' ? [] : [`default="${quoted(standard)}"`]),
    ...(offered.length === 0 ? [] : [`options="${quoted(offered.join(', '))}"`]),
  ]
    .join(' ')
    .concat('}');
}

function quoted(value: string): string {
  return value.replace(/\\+(?="|$)/g, '').replaceAll('"', '\\"');
}
