import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Settings } from '@/components/settings/settings';
import { localizeDocument } from '@/components/ui/localize-document';

localizeDocument(document, i18n.t('settings.pageTitle'));

const root = document.getElementById('root');
if (root) createRoot(root).render(<Settings />);
