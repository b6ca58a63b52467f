import { i18n } from '#i18n';
import type { InsertMode } from '@/lib/core/insertion';
import { sendMessage } from '@/lib/shared/messages';
import { report } from '@/lib/shared/report';
import { insertModeItem } from '@/lib/shared/storage';
import { useStored } from './use-stored';

const CHOICES = [
  { mode: 'caret', name: 'settings.caret', effect: 'settings.caretEffect' },
  { mode: 'append', name: 'settings.append', effect: 'settings.appendEffect' },
  { mode: 'replace', name: 'settings.replace', effect: 'settings.replaceEffect' },
] as const satisfies readonly { readonly mode: InsertMode; readonly name: string; readonly effect: string }[];

export function InsertModeChoice() {
  const current = useStored(insertModeItem);
  return (
    <fieldset className="divide-y divide-line rounded-card border border-line bg-raised">
      <legend className="sr-only">{i18n.t('settings.insertMode')}</legend>
      {CHOICES.map(({ mode, name, effect }) => (
        <label
          key={mode}
          className="flex cursor-pointer items-center gap-4 px-4 py-3.5 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="insert-mode"
            className="size-4 flex-none accent-accent outline-none"
            checked={current === mode}
            onChange={() => sendMessage('setInsertMode', { mode }).catch(report)}
          />
          <span>
            <span className="block font-medium">{i18n.t(name)}</span>
            <span className="block text-label text-muted">{i18n.t(effect)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
