import { packOf } from '@/lib/core/library/library-id';
import { CATALOG_PACK } from '@/lib/core/library/library-prompt';
import { duplicatePrompt } from './library/duplicate-prompt';
import { openLibrary } from './open-library';

/** Opens a prompt for editing in the library; of a bundled one, which stays as it shipped, a copy of the user's own. */
export async function editPrompt(id: string, once: string): Promise<void> {
  if (packOf(id) !== CATALOG_PACK) return openLibrary(id, 'edit');
  const copy = await duplicatePrompt(id, '', once);
  // Where nothing could be written, the prompt is shown at least.
  await (copy.ok ? openLibrary(copy.id, 'edit') : openLibrary(id));
}
