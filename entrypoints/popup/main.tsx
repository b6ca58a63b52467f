import { i18n } from '#i18n';
import { createBrowseStore } from '@/components/browse/browse-store';
import { keepView, recallView } from '@/components/browse/keep-view';
import { keepPicture } from '@/components/popup/picture/keep-picture';
import { Popup } from '@/components/popup/popup';
import { mountPage } from '@/components/ui/mount-page';
import { activeTabId } from '@/lib/shared/active-tab-id';
import { report } from '@/lib/shared/report';
import { popupViewItem } from '@/lib/shared/storage';

const root = document.getElementById('root') ?? undefined;
const activeTab = activeTabId();

async function prepare() {
  const kept = await recallView(popupViewItem);
  const store = createBrowseStore({
    activeTab: () => activeTab,
    onInserted: () => keepNow().then(() => window.close(), report),
    kept,
  });
  if (kept?.open) store.getState().openPrompt(kept.open);
  const keepNow = keepView(store, popupViewItem, async () => {
    const { ids, open } = store.getState();
    // What was typed into a form is kept nowhere.
    if (ids) await keepPicture(open === '' ? root : undefined);
  });
  return () => <Popup store={store} />;
}

mountPage(() => i18n.t('extension.name'), prepare());
