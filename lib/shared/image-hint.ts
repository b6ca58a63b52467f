import { i18n } from '#i18n';
import type { ImageNeed } from '@/lib/core/prompt';

const HINTS = {
  none: undefined,
  optional: 'prompt.worksWithPhoto',
  required: 'prompt.attachPhoto',
} as const satisfies Record<ImageNeed, string | undefined>;

/** What a prompt needs of a picture of the user's, in words; '' for nothing. */
export function imageHint(need: ImageNeed): string {
  const hint = HINTS[need];
  return hint ? i18n.t(hint) : '';
}
