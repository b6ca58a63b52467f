/** A field's text, split at the selection; `selected` is '' at a mere caret. Line breaks are `\n`. */
export interface FieldText {
  readonly before: string;
  readonly selected: string;
  readonly after: string;
}

export function wholeText({ before, selected, after }: FieldText): string {
  return before + selected + after;
}
