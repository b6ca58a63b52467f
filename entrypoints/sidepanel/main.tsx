import { i18n } from '#i18n';
import { createBrowseStore } from '@/components/browse/browse-store';
import { keepView, recallView } from '@/components/browse/keep-view';
import { Panel } from '@/components/panel/panel';
import { mountPage } from '@/components/ui/mount-page';
import { showToast } from '@/components/ui/toast-store';
import { activeTabId } from '@/lib/shared/active-tab-id';
import { panelViewItem } from '@/lib/shared/storage';

const kept = await recallView(panelViewItem);
const store = createBrowseStore({
  activeTab: activeTabId,
  onInserted: () => showToast({ tone: 'done', message: i18n.t('outcome.inserted') }),
  kept,
});
if (kept?.open) store.getState().openPrompt(kept.open);
keepView(store, panelViewItem);

mountPage(
  () => i18n.t('extension.name'),
  () => <Panel store={store} />,
);
