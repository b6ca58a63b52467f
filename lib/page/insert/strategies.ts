import type { FieldKind } from '@/lib/core/insertion';
import { inputFromPaste, inputReplacement, pasteParagraphs, pasteText, pasteToMonaco } from './send-text';
import { setValue } from './set-value';
import type { Technique } from './technique';
import { typeParagraphs, typeQuillParagraphs, typeText } from './type-text';

export interface Strategy {
  /** Tried in this order, each read back, until one is right. */
  readonly techniques: readonly Technique[];
  /** How long after its `selectionchange` the editor takes over a caret that was set from outside, in ms. */
  readonly caretMs?: number;
  /** Only the lines in view are in the page. */
  readonly partial?: true;
  /** The editor's selection is its own, not the page's: it moves by keys. */
  readonly ownSelection?: true;
}

/** Every line is measured in the real editor; what is missing here corrupts text, loses line breaks or sends. */
export const STRATEGIES: Readonly<Record<FieldKind, Strategy>> = {
  textarea: { techniques: [typeText, setValue] },
  input: { techniques: [typeText, setValue] },
  prosemirror: { techniques: [typeParagraphs, pasteParagraphs] },
  lexical: { techniques: [inputReplacement, pasteText] },
  slate: { techniques: [inputFromPaste, pasteText], caretMs: 100 },
  quill: { techniques: [typeQuillParagraphs] },
  draft: { techniques: [pasteText] },
  ckeditor: { techniques: [pasteParagraphs] },
  codemirror: { techniques: [pasteText, typeText], partial: true },
  monaco: { techniques: [pasteToMonaco], partial: true, ownSelection: true },
  contenteditable: { techniques: [pasteText, typeText] },
};
