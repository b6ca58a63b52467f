import { report } from '@/lib/shared/report';

/** Firefox's sidebar, which Chrome's types do not know. */
interface FirefoxSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

const { sidebarAction } = browser as unknown as FirefoxSidebar;

export const canOpenPanel = sidebarAction !== undefined || browser.sidePanel !== undefined;

/** Opens the side panel of this window and closes the popup. The browser allows it only straight from a click. */
export function openPanel(): void {
  const opened = sidebarAction
    ? sidebarAction.open()
    : browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
  opened.then(() => window.close()).catch(report);
}
