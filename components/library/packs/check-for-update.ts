import { i18n } from '#i18n';
import { packAddress } from '@/lib/core/library/pack-address';
import { ask } from '@/lib/shared/ask';
import type { PackSummary } from '@/lib/shared/library-messages';
import { showToast } from '../../ui/toast-store';
import type { ImportStore } from '../import/import-store';
import { goTo } from '../library-route';
import { sayFailed } from '../say-failed';

/** Asks a pack's address for a newer version, and shows what it would change. To be called within the user's click. */
export async function checkForUpdate({ id, name }: PackSummary, url: string, imports: ImportStore): Promise<void> {
  const address = packAddress(url);
  if (!address) return sayFailed('invalid');
  if (!(await browser.permissions.request({ origins: [address.origin] }))) return sayFailed('not-allowed');
  goTo({ view: 'import' });
  imports.getState().fetch(
    () => ask('checkPack', { id }),
    { name, update: id },
    () => {
      goTo({ view: 'packs' }, true);
      showToast({ tone: 'done', message: i18n.t('packs.upToDate', [name]) });
    },
  );
}
