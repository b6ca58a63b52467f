import { packOf } from '@/lib/core/library/library-id';
import { CATALOG_PACK } from '@/lib/core/library/library-prompt';
import { sendMessage } from '@/lib/shared/messages';
import { report } from '@/lib/shared/report';
import { openLibrary } from './open-library';

/** Opens a prompt for editing in the library; of a bundled one, which stays as it shipped, a copy of the user's own. */
export function startEditing(id: string): void {
  if (packOf(id) !== CATALOG_PACK) openLibrary({ view: 'edit', id });
  else editCopy(id).catch(report);
}

async function editCopy(id: string): Promise<void> {
  const copy = await sendMessage('duplicatePrompt', { id, title: '' });
  if (copy.ok) openLibrary({ view: 'edit', id: copy.id });
}
