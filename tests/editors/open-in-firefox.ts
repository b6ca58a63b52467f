import type { Firefox } from '../browser/firefox';
import { waitUntil } from '../browser/wait-until';
import type { OpenEditor } from './open-editor';
import { addressOf, PAGE } from './places';

/** Opens an editor's page in a new tab, in front. `url` is the server's. */
export async function openInFirefox(firefox: Firefox, url: string, editor: string): Promise<OpenEditor> {
  const tab = await firefox.openTab(addressOf(url, editor, PAGE));
  await waitUntil('the editor', () => tab.evaluate('typeof editorPage === "object"'));
  return {
    browser: 'Firefox',
    ask: tab.evaluate,
    askOutside: tab.evaluate,
    press: tab.press,
    type: tab.type,
    async paste(text) {
      await tab.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
      await tab.press('Control+v');
    },
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    async inBackground(work) {
      const other = await firefox.openTab('about:blank');
      const result = await work();
      await other.close();
      await tab.toFront();
      return result;
    },
    close: tab.close,
  };
}
