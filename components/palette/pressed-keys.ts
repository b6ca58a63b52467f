import { COMMAND } from '../fill/command';
import { latinKey } from '../ui/latin-key';

const NAMES: Readonly<Record<string, string>> = { enter: '↵', escape: 'Esc', backspace: '⌫' };

/** The keys of an event as they are written beside what they do: `Ctrl ⇧ ↵`, `Ctrl D`, `+`. */
export function pressedKeys(event: KeyboardEvent): string {
  const key = latinKey(event);
  const isCommand = event.ctrlKey || event.metaKey;
  // How a sign is written on a keyboard is nobody's business.
  const isSign = key.length === 1 && !isCommand && !event.altKey;
  const held = [isCommand && COMMAND, event.altKey && 'Alt', event.shiftKey && !isSign && '⇧'];
  return [...held, NAMES[key] ?? key.toUpperCase()].filter(Boolean).join(' ');
}
