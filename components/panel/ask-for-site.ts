import { report } from '@/lib/shared/report';
import type { TabInFront } from './use-tab-in-front';

/** Since Chrome 133: shows in the toolbar that we would like to be allowed on the site of a tab, whose address we do not know. */
interface HostAccessRequests {
  readonly addHostAccessRequest?: (request: { readonly tabId: number }) => Promise<void>;
}

const { addHostAccessRequest } = browser.permissions as HostAccessRequests;

/** Whether the browser has a way to ask for the site of this tab. */
export function canAskForSite(tab: TabInFront): boolean {
  return originOf(tab) !== undefined || (tab.url === '' && addHostAccessRequest !== undefined);
}

/** Asks the user for the site of a tab, in the click that this is called from. `permissions.onAdded` tells the answer. */
export function askForSite(tab: TabInFront): void {
  const origin = originOf(tab);
  const asked = origin
    ? browser.permissions.request({ origins: [origin] })
    : addHostAccessRequest?.call(browser.permissions, { tabId: tab.id });
  asked?.catch(report);
}

function originOf({ url }: TabInFront): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
}
