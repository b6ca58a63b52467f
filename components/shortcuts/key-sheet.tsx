import { i18n } from '#i18n';
import { Dialog } from '../ui/dialog';
import { KeyGroup } from './key-group';
import { formKeys, gridKeys, libraryKeys, paletteKeys } from './known-keys';
import { useCommands } from './use-commands';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** All keys, by where they work. */
export function KeySheet({ isOpen, onClose }: Props) {
  return (
    <Dialog title={i18n.t('keys.title')} isRead isOpen={isOpen} onClose={onClose}>
      <div className="flex flex-col gap-6">
        <Anywhere />
        <KeyGroup title={i18n.t('keys.inPalette')} keys={paletteKeys()} />
        <KeyGroup title={i18n.t('keys.inForm')} keys={formKeys()} />
        <KeyGroup title={i18n.t('keys.inGrid')} keys={gridKeys()} />
        <KeyGroup title={i18n.t('keys.inLibrary')} keys={libraryKeys()} />
      </div>
    </Dialog>
  );
}

function Anywhere() {
  const commands = useCommands() ?? [];
  const keys = commands.map(({ label, shortcut }) => ({ keys: [shortcut || i18n.t('shortcuts.notSet')], does: label }));
  return <KeyGroup title={i18n.t('keys.anywhere')} keys={keys} />;
}
