import { syncOnItem } from '@/lib/shared/storage';
import { syncLibrary } from '../sync/sync-library';
import { handleOurs } from './handle-ours';

/** Registers what switches the browser's own sync on and off. */
export function handleSync(): void {
  handleOurs(
    'setSync',
    ({ on }) => (typeof on === 'boolean' ? { on } : undefined),
    async ({ on }) => {
      await syncOnItem.setValue(on);
      await syncLibrary();
    },
  );
}
