import { loadLook } from '@/lib/shared/load-look';
import { callInjected, injectScripts } from './page';

/** Lets the user click the box on the page of a tab; the page's script sends what was picked. */
export async function startPicking(tabId: number): Promise<void> {
  const page = { tabId, frameId: 0 };
  const look = await loadLook();
  if (!(await injectScripts(page, '/inserter.js'))) return;
  await callInjected(page, 'holdLook', look);
  await injectScripts(page, '/notices.js', '/picker.js');
}
