import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { TextInput } from '../../ui/text-input';

interface Props {
  readonly name: string;
  /** With the new name, or the old one where the user gave up. */
  readonly onDone: (name: string) => void;
}

/** A pack's name while it is changed: Enter or leaving the field takes it, Escape gives up. */
export function PackName({ name, onDone }: Props) {
  const [typed, setTyped] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  // The menu that this came from holds the focus until it has closed.
  useEffect(() => {
    const frame = requestAnimationFrame(() => input.current?.select());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <TextInput
      ref={input}
      aria-label={i18n.t('import.packName')}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => onDone(typed.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onDone(typed.trim());
        else if (event.key === 'Escape') onDone(name);
      }}
      className="max-w-sm font-semibold"
    />
  );
}
