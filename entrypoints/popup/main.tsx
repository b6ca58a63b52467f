import { i18n } from '#i18n';
import { createBrowseStore } from '@/components/browse/browse-store';
import { keepView, recallView } from '@/components/browse/keep-view';
import { Popup } from '@/components/popup/popup';
import { mountPage } from '@/components/ui/mount-page';
import { activeTabId } from '@/lib/shared/active-tab-id';
import { afterFirstPaint } from '@/lib/shared/after-first-paint';
import { report } from '@/lib/shared/report';
import { popupViewItem } from '@/lib/shared/storage';

const activeTab = activeTabId();

async function prepare() {
  const kept = await recallView(popupViewItem);
  const store = createBrowseStore({
    activeTab: () => activeTab,
    onInserted: () => keepNow().then(() => window.close(), report),
    kept,
  });
  if (kept?.open) store.getState().openPrompt(kept.open);
  // The page behind is asked when the covers are there: nothing is inserted before.
  afterFirstPaint(() => store.getState().checkAccess());
  const keepNow = keepView(store, popupViewItem);
  return () => <Popup store={store} />;
}

mountPage(() => i18n.t('extension.name'), prepare());
