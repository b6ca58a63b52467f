import { useEffect, useState } from 'react';
import { report } from '@/lib/shared/report';

export interface TabInFront {
  readonly id: number;
  /** '' where the browser does not tell, as we may not enter the tab. */
  readonly url: string;
}

/** The tab in front in this window, as it changes; `onChange` is called at each change, a permission's too. */
export function useTabInFront(onChange: () => void): TabInFront | undefined {
  const [tab, setTab] = useState<TabInFront>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the listeners stay for as long as the view.
  useEffect(() => {
    const refresh = () => {
      browser.tabs
        .query({ active: true, currentWindow: true })
        .then(([front]) => setTab(front?.id === undefined ? undefined : { id: front.id, url: front.url ?? '' }))
        .catch(report);
      onChange();
    };
    const refreshWhenLoaded = (_id: number, { status }: { readonly status?: string }) => {
      if (status === 'complete') refresh();
    };
    refresh();
    browser.tabs.onActivated.addListener(refresh);
    browser.tabs.onUpdated.addListener(refreshWhenLoaded);
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    // The shortcut or the button opens a tab to us without an event; the user comes back to the panel after it.
    addEventListener('focus', refresh);
    document.addEventListener('pointerenter', refresh);
    return () => {
      browser.tabs.onActivated.removeListener(refresh);
      browser.tabs.onUpdated.removeListener(refreshWhenLoaded);
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
      removeEventListener('focus', refresh);
      document.removeEventListener('pointerenter', refresh);
    };
  }, []);
  return tab;
}
