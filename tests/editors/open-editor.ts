import type { BrowserName } from './editors';

/** A page with an editor, open in a real browser. */
export interface OpenEditor {
  readonly browser: BrowserName;
  /** Evaluates in the editor's page and resolves with what it comes to, awaited. */
  readonly ask: <T>(expression: string) => Promise<T>;
  /** Evaluates beside the content script that inserts: in the page itself where it reaches the editor from there. */
  readonly askOutside: <T>(expression: string) => Promise<T>;
  /** Presses a real key, such as `Q` or `Control+z`. */
  readonly press: (key: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Puts the text on the clipboard and presses Ctrl+V, as the user would. */
  readonly paste: (text: string) => Promise<void>;
  readonly pause: (ms: number) => Promise<void>;
  /** Does something while another tab is in front. */
  readonly inBackground: <T>(work: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}
