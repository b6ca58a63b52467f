import { parseAppearance } from '@/lib/core/appearance';
import { parseLanguage } from '@/lib/core/language/languages';
import { parsePaletteSize } from '@/lib/core/palette-size';
import { appearanceItem, languageItem, paletteSizeItem } from '@/lib/shared/storage';
import { handle } from '../handle';
import { handleOurs } from './handle-ours';

/** Registers what sets how the interface looks and reads. */
export function handleLook(): void {
  handleOurs(
    'setAppearance',
    ({ appearance }) => ({ appearance: parseAppearance(appearance) }),
    ({ appearance }) => appearanceItem.setValue(appearance),
  );
  handle(
    'setPaletteSize',
    ({ size }) => ({ size: parsePaletteSize(size) }),
    ({ size }) => paletteSizeItem.setValue(size),
  );
  handleOurs(
    'setLanguage',
    ({ tag }) => ({ tag: parseLanguage(tag)?.tag ?? '' }),
    ({ tag }) => languageItem.setValue(tag),
  );
}
