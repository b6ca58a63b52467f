import type { InsertFailure } from '../../lib/core/insertion';

export type BrowserName = 'Chromium' | 'Firefox';

export interface EditorFacts {
  /** The file in `page/editors/`. */
  readonly id: string;
  readonly name: string;
  /** An input holds a single line: line breaks become spaces. */
  readonly singleLine?: true;
  /** UTF-16 code units that the field holds. */
  readonly limit?: number;
  /** What an insertion of a text has to say where the page lets it not in. The draft stays as it was. */
  readonly refusal?: (text: string) => InsertFailure | undefined;
  /** What the field makes of a text by itself, also of one that the user pastes. */
  readonly keeps?: (text: string, browser: BrowserName) => string;
  /** The least that has to be said of an insertion that is right. */
  readonly fidelity?: 'text' | 'unverified';
  /** Why the model holds something else than the text, or why it cannot be compared. */
  readonly note?: string;
}

const PARTIAL =
  'Only the lines in view are in the page. What was inserted is right, but of a long text the extension says that it could not compare it.';

const always = (reason: InsertFailure) => (): InsertFailure => reason;

export const EDITORS: readonly EditorFacts[] = [
  { id: 'textarea', name: 'textarea' },
  { id: 'textarea-maxlength', name: 'textarea with maxlength', limit: 100 },
  { id: 'input', name: 'input', singleLine: true },
  { id: 'input-maxlength', name: 'input with maxlength', singleLine: true, limit: 100 },
  { id: 'react-textarea', name: 'React textarea' },
  { id: 'react-input', name: 'React input', singleLine: true },
  { id: 'react-autosize', name: 'React autosizing textarea' },
  { id: 'react-limit', name: 'React textarea that slices', limit: 100 },
  { id: 'vue', name: 'Vue v-model' },
  { id: 'svelte', name: 'Svelte bind' },
  { id: 'angular', name: 'Angular ngModel' },
  { id: 'contenteditable', name: 'contenteditable' },
  {
    id: 'contenteditable-normal',
    name: 'contenteditable, white space collapsed',
    keeps: tabsAsSpaces,
    fidelity: 'text',
    note: 'Where white space collapses, a tab shows as a space at most: so the browser writes spaces, also of what the user pastes.',
  },
  { id: 'plaintext-only', name: 'contenteditable=plaintext-only' },
  { id: 'prosemirror', name: 'ProseMirror' },
  { id: 'prosemirror-rules', name: 'ProseMirror with input rules' },
  { id: 'prosemirror-attach', name: 'ProseMirror, long paste attached' },
  { id: 'tiptap', name: 'Tiptap StarterKit' },
  { id: 'lexical-plain', name: 'Lexical, plain text' },
  { id: 'lexical-rich', name: 'Lexical, rich text' },
  { id: 'lexical-attach', name: 'Lexical, long paste attached' },
  { id: 'slate', name: 'Slate' },
  {
    id: 'quill-v1',

    name: 'Quill 1',
    keeps: composed,
    note: 'Quill 1 keeps every text in the composed form of Unicode (NFC).',
  },
  { id: 'quill', name: 'Quill 2' },
  { id: 'draft', name: 'Draft.js' },
  {
    id: 'draft-attach',
    name: 'Draft.js, long paste attached',
    refusal: (text) => (text.length >= 2000 ? 'attachment' : undefined),
    note: 'Draft.js takes text by paste alone, and the page makes a file of a paste from 2,000 characters on: the user is told.',
  },
  { id: 'codemirror', name: 'CodeMirror 6', fidelity: 'unverified', note: PARTIAL },
  { id: 'monaco', name: 'Monaco', fidelity: 'unverified', note: PARTIAL },
  { id: 'ckeditor', name: 'CKEditor 5' },
  { id: 'textarea-disabled', name: 'textarea, disabled', refusal: always('read-only') },
  { id: 'textarea-readonly', name: 'textarea, read-only', refusal: always('read-only') },
  { id: 'contenteditable-locked', name: 'contenteditable=false', refusal: always('read-only') },
  { id: 'prosemirror-locked', name: 'ProseMirror, not editable', refusal: always('read-only') },
  { id: 'react-rewrites', name: 'React textarea that rewrites', refusal: always('refused') },
  { id: 'react-refuses', name: 'React textarea that takes keys only', refusal: always('refused') },
  { id: 'contenteditable-reverts', name: 'contenteditable that takes keys only', refusal: always('refused') },
  { id: 'contenteditable-rewrites', name: 'contenteditable that rewrites', refusal: always('refused') },
  { id: 'contenteditable-replaced', name: 'contenteditable that is drawn anew', refusal: always('gone') },
  { id: 'prosemirror-refuses', name: 'ProseMirror that takes keys only', refusal: always('refused') },
];

/** Chromium writes a space for a tab at the start of a line, and leaves the others; Firefox writes four for each. */
function tabsAsSpaces(text: string, browser: BrowserName): string {
  return browser === 'Firefox' ? text.replace(/\t/g, '    ') : text.replace(/^\t/gm, ' ');
}

/** Quill 1 keeps its text in Unicode's composed form. */
function composed(text: string): string {
  return text.normalize('NFC');
}
