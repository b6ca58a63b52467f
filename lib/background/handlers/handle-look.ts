import { parseAppearance } from '@/lib/core/appearance';
import { parseLanguage } from '@/lib/core/language/languages';
import { appearanceItem, languageItem } from '@/lib/shared/storage';
import { handleOurs } from './handle-ours';

/** Registers what sets how the interface looks and reads. */
export function handleLook(): void {
  handleOurs(
    'setAppearance',
    ({ appearance }) => ({ appearance: parseAppearance(appearance) }),
    ({ appearance }) => appearanceItem.setValue(appearance),
  );
  handleOurs(
    'setLanguage',
    ({ tag }) => ({ tag: parseLanguage(tag)?.tag ?? '' }),
    ({ tag }) => languageItem.setValue(tag),
  );
}
