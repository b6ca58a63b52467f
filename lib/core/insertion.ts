/** Where the text goes: at the caret (over the selection), in place of everything, or after everything. */
export type InsertMode = (typeof INSERT_MODES)[number];

export const INSERT_MODES = ['caret', 'replace', 'append'] as const;

/** undefined for what is no mode. */
export function parseInsertMode(value: unknown): InsertMode | undefined {
  return INSERT_MODES.find((mode) => mode === value);
}

/**
 * exact: the field holds the draft and the text, line breaks included. text: every character arrived, but the field keeps
 * white space its own way. unverified: the editor took the text, but shows too little of it to compare.
 */
const FIDELITIES = ['exact', 'text', 'unverified'] as const;

/**
 * What became of an insertion, as it was read back from the field.
 * On every failure the draft is as it was before.
 */
export type InsertOutcome =
  | {
      readonly ok: true;
      readonly fidelity: (typeof FIDELITIES)[number];
      /** UTF-16 code units that the field's own length limit cut off the end; 0 in nearly all fields. */
      readonly cut: number;
    }
  | { readonly ok: false; readonly reason: InsertFailure };

/**
 * no-field: the page has no box to write in. read-only: the box is locked. refused: the editor took the text back, or
 * never took it. attachment: the page turned the text into an attached file. gone: the box left the page meanwhile.
 * foreign-frame: the box stands in a frame of another site. no-access: the browser lets no extension into this page.
 */
export type InsertFailure = (typeof INSERT_FAILURES)[number];

const INSERT_FAILURES = [
  'no-field',
  'read-only',
  'refused',
  'attachment',
  'gone',
  'foreign-frame',
  'no-access',
] as const;

/** undefined for what is none. */
export function parseOutcome(value: unknown): InsertOutcome | undefined {
  const { ok, fidelity, cut, reason } = Object(value) as Readonly<Record<string, unknown>>; // Any object has keys.
  if (ok !== true) {
    const known = INSERT_FAILURES.find((failure) => failure === reason);
    return known && { ok: false, reason: known };
  }
  const known = FIDELITIES.find((each) => each === fidelity);
  return known && typeof cut === 'number' && cut >= 0 ? { ok, fidelity: known, cut } : undefined;
}

/** What writes into a field and keeps its text: the browser itself, or one of the known editors. */
export type FieldKind = (typeof FIELD_KINDS)[number];

export const FIELD_KINDS = [
  'textarea',
  'input',
  'prosemirror',
  'lexical',
  'slate',
  'quill',
  'draft',
  'ckeditor',
  'codemirror',
  'monaco',
  'contenteditable',
] as const;
