/**
 * Where the caret or the selection of a field stands. It holds on to the field's nodes, so it lives as long as
 * the page does and cannot be sent in a message.
 */
export type SavedCaret =
  | {
      readonly in: 'value';
      /** UTF-16 code units from the start of the value. */
      readonly start: number;
      readonly end: number;
      readonly direction: 'forward' | 'backward' | 'none';
    }
  | {
      readonly in: 'nodes';
      readonly startContainer: Node;
      readonly startOffset: number;
      readonly endContainer: Node;
      readonly endOffset: number;
    };
