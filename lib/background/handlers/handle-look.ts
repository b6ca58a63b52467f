import { parseAppearance } from '@/lib/core/appearance';
import { parseLanguage } from '@/lib/core/language/languages';
import { appearanceItem, languageItem } from '@/lib/shared/storage';
import { handle } from '../handle';

/** Registers what sets how the interface looks and reads. */
export function handleLook(): void {
  handle(
    'setAppearance',
    ({ appearance }) => ({ appearance: parseAppearance(appearance) }),
    async ({ appearance }, { isOurPage }) => {
      if (isOurPage) await appearanceItem.setValue(appearance);
    },
  );
  handle(
    'setLanguage',
    ({ tag }) => ({ tag: parseLanguage(tag)?.tag ?? '' }),
    async ({ tag }, { isOurPage }) => {
      if (isOurPage) await languageItem.setValue(tag);
    },
  );
}
