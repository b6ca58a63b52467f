import { isWrapping } from '@/lib/core/finish/finish-prompt';
import type { FillState } from './fill-store';

/** Whether what is made ready goes around what the user has written in the page's box. */
export function goesAround({ parts, draft }: Pick<FillState, 'parts' | 'draft'>): boolean {
  return draft !== '' && isWrapping(parts.map(({ prompt }) => prompt));
}
