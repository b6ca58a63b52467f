import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Browse } from '@/components/browse/browse';
import { createBrowseStore } from '@/components/browse/browse-store';
import { localizeDocument } from '@/components/ui/localize-document';

localizeDocument(document, i18n.t('extension.name'));
const store = createBrowseStore();
store.getState().start();

const root = document.getElementById('root');
if (root) createRoot(root).render(<Browse store={store} />);
