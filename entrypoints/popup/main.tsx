import { createRoot } from 'react-dom/client';
import { Browse } from '@/components/browse/browse';
import { createBrowseStore } from '@/components/browse/browse-store';

const store = createBrowseStore();
store.getState().start();

const root = document.getElementById('root');
if (root) createRoot(root).render(<Browse store={store} />);
