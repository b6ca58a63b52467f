import type { FieldKind } from '@/lib/core/insertion';
import { isTextControl } from '../caret/text-control';

/** The marks that the editors themselves leave in the page. */
const MARKERS: readonly (readonly [FieldKind, string])[] = [
  ['monaco', '.monaco-editor .native-edit-context, .monaco-editor textarea.inputarea'],
  ['prosemirror', '.ProseMirror'],
  ['lexical', '[data-lexical-editor]'],
  ['slate', '[data-slate-editor]'],
  ['quill', '.ql-editor'],
  ['draft', '.public-DraftEditor-content'],
  ['ckeditor', '.ck-editor__editable'],
  ['codemirror', '.cm-content'],
];

/** The kind decides how a text is written; no host name does, since sites change their editors. */
export function kindOfField(field: HTMLElement): FieldKind {
  const marked = MARKERS.find(([, selector]) => field.matches(selector));
  if (marked) return marked[0];
  if (!isTextControl(field)) return 'contenteditable';
  return field.localName === 'input' ? 'input' : 'textarea';
}
