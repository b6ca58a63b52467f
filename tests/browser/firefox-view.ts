import type { FirefoxTab } from './firefox';
import { waitUntil } from './wait-until';

export interface FirefoxView {
  /** Evaluates an expression in which `view` is the window of the popup or sidebar. */
  readonly ask: <T>(expression: string) => Promise<T>;
  readonly closed: () => Promise<void>;
}

/** The extension's open popup or sidebar, asked through a tab with a page of the extension, which need not be in front. */
export async function firefoxView(own: FirefoxTab, type: 'popup' | 'sidebar'): Promise<FirefoxView> {
  const view = `browser.extension.getViews({ type: '${type}' })[0]`;
  await waitUntil(`the ${type}`, () => own.evaluate<boolean>(`${view}?.document.readyState === 'complete'`));
  return {
    ask: (expression) => own.evaluate(`((view) => (${expression}))(${view})`),
    async closed() {
      await waitUntil(`the ${type} to close`, () => own.evaluate<boolean>(`${view} === undefined`));
    },
  };
}
