import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { report } from '@/lib/shared/report';
import { KeyCap } from '../ui/key-cap';

/** The keys as the browser has them, which may be none. */
export function ShortcutList() {
  const [commands, setCommands] = useState<readonly { readonly name?: string; readonly shortcut?: string }[]>([]);
  useEffect(() => {
    browser.commands.getAll().then(setCommands).catch(report);
  }, []);
  return (
    <>
      <dl className="overflow-hidden rounded-xl border border-line">
        {commands.map(({ name = '', shortcut }) => (
          <div key={name} className="flex items-center justify-between border-line px-4 py-3 not-first:border-t">
            <dt>{commandName(name)}</dt>
            <dd>
              {shortcut ? (
                <KeyCap>{shortcut}</KeyCap>
              ) : (
                <span className="font-medium text-accent">{i18n.t('settings.notSet')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-[13px] text-muted">{i18n.t('settings.changeShortcuts', [whereToSet()])}</p>
    </>
  );
}

function commandName(name: string): string {
  return i18n.t(name === 'open-palette' ? 'command.openPalette' : 'command.openPopup');
}

function whereToSet(): string {
  return import.meta.env.FIREFOX ? i18n.t('settings.firefoxShortcuts') : 'chrome://extensions/shortcuts';
}
