import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { report } from '@/lib/shared/report';

export interface KnownCommand {
  readonly name: 'open-palette' | '_execute_action';
  readonly label: string;
  /** As the browser writes it; '' where none is set, for example since another extension had it first. */
  readonly shortcut: string;
}

/**
 * The commands and their keys as the browser has them; undefined until it has answered. There is no event for a change,
 * so they are read again when the user comes back to the page.
 */
export function useCommands(): readonly KnownCommand[] | undefined {
  const [commands, setCommands] = useState<readonly KnownCommand[]>();
  useEffect(() => {
    const refresh = () => {
      browser.commands
        .getAll()
        .then((all) => {
          const keyOf = (name: string) => all.find((command) => command.name === name)?.shortcut ?? '';
          setCommands([
            { name: 'open-palette', label: i18n.t('command.openPalette'), shortcut: keyOf('open-palette') },
            { name: '_execute_action', label: i18n.t('command.openPopup'), shortcut: keyOf('_execute_action') },
          ]);
        })
        .catch(report);
    };
    refresh();
    addEventListener('focus', refresh);
    return () => removeEventListener('focus', refresh);
  }, []);
  return commands;
}
