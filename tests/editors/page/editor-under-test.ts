/** One real editor on its page, as the tests speak to it. Offsets are UTF-16 code units of `text()`. */
export interface EditorUnderTest {
  /** The element that the focus goes to: the field that the extension would find. */
  readonly field: HTMLElement;
  /** The editor's own model as plain text, with `\n` for each of its paragraphs and line breaks. */
  readonly text: () => string;
  /** What the page around it believes to be the text: the state of its framework, or of its change listener. */
  readonly state: () => string;
  /** Where the model has its caret. */
  readonly caret: () => number;
  /** Focuses the editor and selects through its own API, as if the user had. */
  readonly select: (start: number, end: number) => void;
  /** Everything in the model that is not plain paragraphs of plain text. */
  readonly formats: () => readonly string[];
  readonly destroy: () => void;
}

/** What a page with a prompt box does around it. */
export interface PageAround {
  readonly submit: () => void;
  readonly attach: () => void;
}

export type MountEditor = (
  host: HTMLElement,
  draft: string,
  page: PageAround,
) => EditorUnderTest | Promise<EditorUnderTest>;
