import { i18n } from '#i18n';
import { COMMAND } from '../fill/command';
import { Dialog } from '../ui/dialog';
import { KeyCap } from '../ui/key-cap';
import { useCommands } from './use-commands';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

interface Key {
  readonly keys: readonly string[];
  readonly does: string;
}

/** All keys, by where they work. */
export function KeySheet({ isOpen, onClose }: Props) {
  return (
    <Dialog title={i18n.t('keys.title')} isOpen={isOpen} onClose={onClose}>
      <div className="flex flex-col gap-6">
        <Anywhere />
        <Group title={i18n.t('keys.inPalette')} keys={paletteKeys()} />
        <Group title={i18n.t('keys.inGrid')} keys={gridKeys()} />
      </div>
    </Dialog>
  );
}

function Anywhere() {
  const commands = useCommands() ?? [];
  const keys = commands.map(({ label, shortcut }) => ({ keys: [shortcut || i18n.t('shortcuts.notSet')], does: label }));
  return <Group title={i18n.t('keys.anywhere')} keys={keys} />;
}

function Group({ title, keys }: { readonly title: string; readonly keys: readonly Key[] }) {
  return (
    <section>
      <h3 className="pb-1 text-small font-medium text-muted">{title}</h3>
      <dl className="divide-y divide-line">
        {keys.map(({ keys: caps, does }) => (
          <div key={does} className="flex items-center justify-between gap-6 py-2 text-label">
            <dt>{does}</dt>
            <dd className="flex flex-wrap justify-end gap-1">
              {caps.map((cap) => (
                <KeyCap key={cap}>{cap}</KeyCap>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function paletteKeys(): Key[] {
  return [
    { keys: ['↑', '↓'], does: i18n.t('keys.select') },
    { keys: ['↵'], does: i18n.t('keys.insert') },
    { keys: ['Shift', '↵'], does: i18n.t('keys.append') },
    { keys: ['Alt', '↵'], does: i18n.t('keys.replace') },
    { keys: [COMMAND, '↵'], does: i18n.t('keys.atOnce') },
    { keys: [COMMAND, 'Shift', '↵'], does: i18n.t('palette.asLastTime') },
    { keys: ['+'], does: i18n.t('palette.combine') },
    { keys: [COMMAND, 'S'], does: i18n.t('keys.saveStack') },
    { keys: [COMMAND, 'U'], does: i18n.t('fill.surprise') },
    { keys: [COMMAND, 'C'], does: i18n.t('action.copy') },
    { keys: [COMMAND, 'D'], does: i18n.t('action.favorite') },
    { keys: [COMMAND, 'B'], does: i18n.t('keys.pick') },
    { keys: ['Esc'], does: i18n.t('keys.close') },
  ];
}

function gridKeys(): Key[] {
  return [
    { keys: ['↑', '↓', '←', '→'], does: i18n.t('keys.move') },
    { keys: ['↵'], does: i18n.t('keys.open') },
    { keys: ['+'], does: i18n.t('palette.combine') },
    { keys: ['A', '–', 'Z'], does: i18n.t('keys.search') },
    { keys: ['Esc'], does: i18n.t('keys.back') },
    { keys: ['?'], does: i18n.t('keys.help') },
  ];
}
