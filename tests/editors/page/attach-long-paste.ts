import type { PageAround } from './editor-under-test';

/** What chats do: a long paste becomes an attached file before the editor hears of it. */
export function attachLongPaste(host: HTMLElement, length: number, page: PageAround): void {
  const listener = (event: ClipboardEvent): void => {
    if ((event.clipboardData?.getData('text/plain') ?? '').length < length) return;
    event.preventDefault();
    event.stopPropagation();
    page.attach();
  };
  host.addEventListener('paste', listener, { capture: true });
}
