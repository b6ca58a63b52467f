import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { openShortcutPage } from '../shortcuts/open-shortcut-page';
import { useCommands } from '../shortcuts/use-commands';
import { Button } from '../ui/button';
import { KeyCap } from '../ui/key-cap';
import { TextArea } from '../ui/text-area';
import { Step } from './step';

/** A box to try the real shortcut in; says where to set one when there is none. */
export function PracticeStep() {
  const box = useRef<HTMLTextAreaElement>(null);
  const [isDone, setDone] = useState(false);
  const shortcut = useCommands()?.find(({ name }) => name === 'open-palette')?.shortcut;
  useEffect(() => box.current?.focus(), []);
  return (
    <Step number={1} title={i18n.t('welcome.try')} isDone={isDone}>
      {shortcut === '' ? (
        <div role="alert" className="flex flex-col items-start gap-3 rounded-card border border-line bg-surface p-4">
          <p>{i18n.t('welcome.noShortcut')}</p>
          <Button look="primary" onClick={openShortcutPage}>
            {i18n.t('shortcuts.change')}
          </Button>
        </div>
      ) : (
        <p className="flex flex-wrap items-center gap-1.5 text-muted">
          {i18n.t('welcome.press')}
          <span dir="ltr" className="flex gap-1.5">
            {(shortcut ?? '').split(/\+(?!$)/).map((key) => (
              <KeyCap key={key}>{key}</KeyCap>
            ))}
          </span>
        </p>
      )}
      <TextArea
        ref={box}
        aria-label={i18n.t('welcome.box')}
        placeholder={i18n.t('welcome.boxHint')}
        className="min-h-36"
        // What the palette writes comes in one piece; what is typed comes letter by letter.
        onInput={({ nativeEvent }) => {
          const { data, inputType } = nativeEvent as InputEvent;
          if (inputType === 'insertText' && (data?.length ?? 0) > 1) setDone(true);
        }}
      />
      <p role="status" className={isDone ? 'font-medium text-accent' : 'text-muted'}>
        {i18n.t(isDone ? 'welcome.done' : 'welcome.undone')}
      </p>
    </Step>
  );
}
