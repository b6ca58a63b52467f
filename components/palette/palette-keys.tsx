import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { PaletteStage } from '@/lib/shared/page-api';
import { KeyGroup } from '../shortcuts/key-group';
import { formKeys, paletteKeys } from '../shortcuts/known-keys';
import type { PaletteStore } from './palette-store';
import { useFocusInside } from './use-focus-inside';

interface Props {
  readonly store: PaletteStore;
  readonly stage: PaletteStage;
}

/** All keys of the palette, in place of the hits. Escape goes back to them. */
export function PaletteKeys({ store, stage }: Props) {
  const lay = useStore(store, (state) => state.lay);
  const sheet = useFocusInside<HTMLElement>(stage.input);
  return (
    <section
      ref={sheet}
      aria-label={i18n.t('keys.title')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        // The palette would close.
        event.stopPropagation();
        lay(undefined);
      }}
      className="grid min-h-0 flex-1 grid-cols-2 content-start gap-x-10 gap-y-6 overflow-y-auto overscroll-contain p-5 outline-none max-[640px]:grid-cols-1"
    >
      <KeyGroup title={i18n.t('keys.inPalette')} keys={paletteKeys()} />
      <KeyGroup title={i18n.t('keys.inForm')} keys={formKeys()} />
    </section>
  );
}
