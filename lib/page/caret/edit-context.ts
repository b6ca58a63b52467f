/** The part of https://www.w3.org/TR/edit-context/ that is read here; TypeScript does not know it yet. */
export interface EditContextText {
  readonly text: string;
  /** UTF-16 code units from the start of `text`. */
  readonly selectionStart: number;
  readonly selectionEnd: number;
}

/** Through which the browser feeds an editor that draws its text itself; it holds the lines around the caret. */
export function editContextOf(field: HTMLElement): EditContextText | undefined {
  return 'editContext' in field ? ((field.editContext as EditContextText | null) ?? undefined) : undefined;
}
