import { i18n } from '#i18n';
import { Shell } from '@/components/shell/shell';
import { mountPage } from '@/components/ui/mount-page';

mountPage(
  () => i18n.t('shell.pageTitle'),
  () => <Shell />,
);
