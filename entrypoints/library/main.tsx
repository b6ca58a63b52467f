import { createRoot } from 'react-dom/client';
import { Settings } from '@/components/settings/settings';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Settings />);
