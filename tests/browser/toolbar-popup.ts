import type { Chromium } from './chromium';
import { type ExtensionView, extensionView } from './extension-view';

/** Attaches to the real popup once it is open. */
export function toolbarPopup(browser: Chromium): Promise<ExtensionView> {
  return extensionView(browser, 'popup.html');
}
