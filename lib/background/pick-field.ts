import { injectScripts } from './page';

/** Lets the user click the box on the page of a tab; the page's script sends what was picked. */
export async function startPicking(tabId: number): Promise<void> {
  await injectScripts({ tabId, frameId: 0 }, '/picker.js');
}
