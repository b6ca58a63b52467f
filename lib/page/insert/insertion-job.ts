import type { FieldText } from './field-text';
import type { Strategy } from './strategies';

/** One insertion under way: the field is focused, its caret is where the text goes, and the draft was read. */
export interface InsertionJob {
  readonly field: HTMLElement;
  readonly view: Window;
  readonly strategy: Strategy;
  readonly draft: FieldText;
  /** As the field can hold it, apart from its length. */
  readonly text: string;
}
