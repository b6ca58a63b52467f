import Quill from 'quill';
import type { BoxEvents } from '../box-events';

export function mountQuill(host: HTMLElement, placeholder: string, events: BoxEvents): void {
  const send = {
    key: 'Enter',
    shiftKey: false,
    handler: () => {
      events.sent();
      return false;
    },
  };
  const quill = new Quill(host, { modules: { keyboard: { bindings: { send } } } });
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-multiline', 'true');
  quill.root.setAttribute('aria-label', placeholder);
  quill.root.dataset.placeholder = placeholder;
  // Its model ends with a line break that is nobody's text.
  quill.on('text-change', () => events.changed(quill.getText().slice(0, -1)));
}
