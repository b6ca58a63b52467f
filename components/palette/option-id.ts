/** The id of a prompt's row in the document, for `aria-activedescendant`. */
export function optionId(promptId: string): string {
  return `option:${promptId}`;
}
