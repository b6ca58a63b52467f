import type { InsertMode } from '@/lib/core/insertion';
import { sendMessage } from '@/lib/shared/messages';
import { report } from '@/lib/shared/report';
import { insertModeItem } from '@/lib/shared/storage';
import { useStored } from './use-stored';

const CHOICES: readonly { readonly mode: InsertMode; readonly name: string; readonly effect: string }[] = [
  { mode: 'caret', name: 'At the caret', effect: 'Your draft stays; what is selected is replaced.' },
  { mode: 'append', name: 'At the end', effect: 'Your draft stays, and the prompt goes after it.' },
  { mode: 'replace', name: 'In place of everything', effect: 'The draft goes; one undo brings it back.' },
];

export function InsertModeChoice() {
  const current = useStored(insertModeItem);
  return (
    <fieldset className="flex flex-col overflow-hidden rounded-xl border border-line">
      <legend className="sr-only">Where a prompt goes</legend>
      {CHOICES.map(({ mode, name, effect }) => (
        <label
          key={mode}
          className="flex cursor-pointer items-center gap-4 border-line px-4 py-3 not-first-of-type:border-t hover:bg-surface"
        >
          <input
            type="radio"
            name="insert-mode"
            className="size-4 accent-accent"
            checked={current === mode}
            onChange={() => sendMessage('setInsertMode', { mode }).catch(report)}
          />
          <span>
            <span className="block font-medium">{name}</span>
            <span className="block text-[13px] text-muted">{effect}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
