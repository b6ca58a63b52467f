export interface EditorFacts {
  /** The file in `pages/`. */
  readonly id: string;
  readonly name: string;
  /** An input holds a single line: line breaks become spaces. */
  readonly singleLine?: true;
  /** UTF-16 code units that the field holds. */
  readonly limit?: number;
  /** Nothing may be written into it. */
  readonly locked?: true;
  /** What the field makes of a text by itself, also when the user pastes it. */
  readonly keeps?: (text: string) => string;
  /** The best that can be said of an insertion, where that is less than exact. */
  readonly fidelity?: 'text' | 'unverified';
}

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
    keeps: withoutLeadingTabs,
    fidelity: 'text',
  },
  { id: 'plaintext-only', name: 'contenteditable=plaintext-only' },
  { id: 'prosemirror', name: 'ProseMirror' },
  { id: 'prosemirror-rules', name: 'ProseMirror with input rules' },
  { id: 'prosemirror-attach', name: 'ProseMirror, long paste attached' },
  { id: 'tiptap', name: 'Tiptap StarterKit' },
  { id: 'lexical-plain', name: 'Lexical, plain text' },
  { id: 'lexical-rich', name: 'Lexical, rich text' },
  { id: 'slate', name: 'Slate' },
  { id: 'quill-v1', name: 'Quill 1', keeps: composed },
  { id: 'quill', name: 'Quill 2' },
  { id: 'draft', name: 'Draft.js' },
  { id: 'codemirror', name: 'CodeMirror 6', fidelity: 'unverified' },
  { id: 'monaco', name: 'Monaco', fidelity: 'unverified' },
  { id: 'ckeditor', name: 'CKEditor 5' },
  { id: 'textarea-disabled', name: 'textarea, disabled', locked: true },
  { id: 'textarea-readonly', name: 'textarea, read-only', locked: true },
  { id: 'contenteditable-locked', name: 'contenteditable=false', locked: true },
  { id: 'prosemirror-locked', name: 'ProseMirror, not editable', locked: true },
];

/** Where white space collapses, a tab at the start of a line would show as nothing: so the browser writes a space. */
function withoutLeadingTabs(text: string): string {
  return text.replace(/^\t/gm, ' ');
}

/** Quill 1 keeps its text in Unicode's composed form. */
function composed(text: string): string {
  return text.normalize('NFC');
}
