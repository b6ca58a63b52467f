import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const host = document.createElement('prompt-palette-yardstick');
const dialog = document.createElement('dialog');
const frame = document.createElement('iframe');
dialog.append(frame);
host.attachShadow({ mode: 'closed' }).append(dialog);
document.documentElement.append(host);
dialog.showModal();
const body = frame.contentDocument?.body;
if (body) {
  const root = createRoot(body);
  const close = () => {
    host.remove();
    root.unmount();
  };
  flushSync(() =>
    root.render(
      createElement('div', null, [
        createElement('input', { key: 'input', role: 'combobox', autoFocus: true }),
        createElement('div', { key: 'option', role: 'option' }, 'One'),
      ]),
    ),
  );
  frame.contentDocument?.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
}
