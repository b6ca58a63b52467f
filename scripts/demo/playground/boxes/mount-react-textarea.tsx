import { type KeyboardEvent, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { BoxEvents } from '../box-events';

export function mountReactTextarea(host: HTMLElement, placeholder: string, events: BoxEvents): void {
  createRoot(host).render(<ControlledTextarea placeholder={placeholder} events={events} />);
}

/** What it shows is what its state holds: text that reaches the element and not the state is gone at the next key. */
function ControlledTextarea({ placeholder, events }: { placeholder: string; events: BoxEvents }) {
  const [text, setText] = useState('');

  function change(value: string) {
    setText(value);
    events.changed(value);
  }

  function sendOnEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    events.sent();
  }

  return (
    <textarea
      rows={2}
      value={text}
      placeholder={placeholder}
      aria-label={placeholder}
      onChange={(event) => change(event.target.value)}
      onKeyDown={sendOnEnter}
    />
  );
}
