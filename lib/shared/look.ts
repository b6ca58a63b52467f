import type { Appearance } from '@/lib/core/appearance';
import type { MessageTexts } from '@/lib/core/language/parse-messages';

/** How the interface looks and reads, as the user wants it. */
export interface Look {
  readonly appearance: Appearance;
  /** The texts of the language that the user chose; undefined where the interface follows the browser. */
  readonly messages: MessageTexts | undefined;
}

declare global {
  /**
   * What holds in this world: a page of ours and the worker load it, a content script is handed it with the request.
   * A global, since all scripts in a web page share one world and each has its own copy of every module.
   */
  var promptPaletteLook: Look | undefined;
}

/**
 * Gives a root (a document's, or a shadow root's host) the theme and the accent; the tokens do the rest. The names
 * are ours alone: a web page's style sheet may well mean something else by `data-theme`.
 */
export function applyAppearance(root: HTMLElement, { theme, accent }: Appearance): void {
  root.dataset.ppTheme = theme;
  root.dataset.ppAccent = accent;
}
