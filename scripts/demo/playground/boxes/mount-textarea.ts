import type { BoxEvents } from '../box-events';

/** As Gradio's front ends have it: Enter makes a new line, Ctrl+Enter generates. */
export function mountTextarea(host: HTMLElement, placeholder: string, events: BoxEvents): void {
  const textarea = document.createElement('textarea');
  textarea.rows = 3;
  textarea.placeholder = placeholder;
  textarea.setAttribute('aria-label', placeholder);
  textarea.addEventListener('input', () => events.changed(textarea.value));
  textarea.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey) events.sent();
  });
  host.append(textarea);
}
