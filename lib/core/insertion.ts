/** Where the text goes: at the caret (over the selection), in place of everything, or after everything. */
export type InsertMode = (typeof INSERT_MODES)[number];

export const INSERT_MODES = ['caret', 'replace', 'append'] as const;

/** undefined for what is no mode. */
export function parseInsertMode(value: unknown): InsertMode | undefined {
  return INSERT_MODES.find((mode) => mode === value);
}

/**
 * What became of an insertion, as it was read back from the field.
 * On every failure the draft is as it was before.
 */
export type InsertOutcome =
  | {
      readonly ok: true;
      /**
       * exact: the field holds the draft and the text, line breaks included. text: every character arrived, but the
       * field keeps white space its own way. unverified: the editor took the text, but shows too little of it to compare.
       */
      readonly fidelity: 'exact' | 'text' | 'unverified';
      /** UTF-16 code units that the field's own length limit cut off the end; 0 in nearly all fields. */
      readonly cut: number;
    }
  | { readonly ok: false; readonly reason: InsertFailure };

/**
 * no-field: the page has no box to write in. read-only: the box is locked. refused: the editor took the text back, or
 * never took it. attachment: the page turned the text into an attached file. gone: the box left the page meanwhile.
 * foreign-frame: the box stands in a frame of another site. no-access: the browser lets no extension into this page.
 */
export type InsertFailure =
  | 'no-field'
  | 'read-only'
  | 'refused'
  | 'attachment'
  | 'gone'
  | 'foreign-frame'
  | 'no-access';

/** What writes into a field and keeps its text: the browser itself, or one of the known editors. */
export type FieldKind =
  | 'textarea'
  | 'input'
  | 'prosemirror'
  | 'lexical'
  | 'slate'
  | 'quill'
  | 'draft'
  | 'ckeditor'
  | 'codemirror'
  | 'monaco'
  | 'contenteditable';
