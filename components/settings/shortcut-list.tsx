import { useEffect, useState } from 'react';
import { report } from '@/lib/shared/report';
import { KeyCap } from '../ui/key-cap';

const NAMES: Readonly<Record<string, string>> = {
  'open-palette': 'Open the palette over the page',
  _execute_action: 'Open the popup',
};

const WHERE_TO_SET = import.meta.env.FIREFOX
  ? 'about:addons, the gear, “Manage Extension Shortcuts”'
  : 'chrome://extensions/shortcuts';

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
            <dt>{NAMES[name] ?? name}</dt>
            <dd>{shortcut ? <KeyCap>{shortcut}</KeyCap> : <span className="font-medium text-accent">Not set</span>}</dd>
          </div>
        ))}
      </dl>
      <p className="text-[13px] text-muted">To change them, go to {WHERE_TO_SET}.</p>
    </>
  );
}
