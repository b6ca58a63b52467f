import { i18n } from '#i18n';
import { Browse } from '@/components/browse/browse';
import { createBrowseStore } from '@/components/browse/browse-store';
import { mountPage } from '@/components/ui/mount-page';

const store = createBrowseStore();
store.getState().start();

mountPage(
  () => i18n.t('extension.name'),
  () => <Browse store={store} />,
);
