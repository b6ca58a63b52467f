/** The id of a prompt's element in the list, for `aria-activedescendant`. An id of HTML must not hold white space. */
export function rowId(id: string): string {
  return `row-${encodeURIComponent(id)}`;
}
