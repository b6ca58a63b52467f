import { i18n } from '#i18n';
import { Settings } from '@/components/settings/settings';
import { mountPage } from '@/components/ui/mount-page';

mountPage(
  () => i18n.t('settings.pageTitle'),
  () => <Settings />,
);
