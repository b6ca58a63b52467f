import type { Pack } from '@/lib/core/library/library-prompt';
import type { PromptMeta } from '@/lib/core/prompt';

/**
 * The address of the picture that a prompt names, where the user has let its pack show those; '' else. Only https: our
 * pages load no other picture from the web.
 */
export function remotePicture({ preview }: PromptMeta, pack: Pack | undefined): string {
  return pack?.remotePictures && /^https:/i.test(preview) ? preview : '';
}
