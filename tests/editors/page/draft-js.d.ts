/** The part of draft-js, which ships no types, that its test page uses. */
declare module 'draft-js' {
  import type { Component } from 'react';

  export interface ContentBlock {
    getKey: () => string;
    getText: () => string;
    getType: () => string;
    getInlineStyleAt: (offset: number) => { size: number };
  }
  export interface ContentState {
    getPlainText: (separator: string) => string;
    getBlocksAsArray: () => ContentBlock[];
  }
  export const ContentState: { createFromText: (text: string, separator: string) => ContentState };
  export interface SelectionState {
    getFocusKey: () => string;
    getFocusOffset: () => number;
    merge: (change: object) => SelectionState;
  }
  export interface EditorState {
    getCurrentContent: () => ContentState;
    getSelection: () => SelectionState;
  }
  export const EditorState: {
    createWithContent: (content: ContentState) => EditorState;
    forceSelection: (state: EditorState, selection: SelectionState) => EditorState;
  };
  export class Editor extends Component<{
    editorState: EditorState;
    onChange: (state: EditorState) => void;
    handleReturn: () => 'handled' | 'not-handled';
    placeholder?: string;
  }> {
    focus: () => void;
  }
}
