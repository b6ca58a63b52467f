let host: HTMLElement | undefined;

/** A modal dialog in a closed shadow root, whose input stands in a blank frame and takes the focus. */
export function openPalette(): void {
  host = document.documentElement.appendChild(document.createElement('test-palette'));
  const dialog = document.createElement('dialog');
  host.attachShadow({ mode: 'closed' }).append(dialog);
  const frame = dialog.appendChild(document.createElement('iframe'));
  dialog.showModal();
  const input = frame.contentDocument?.body.appendChild(frame.contentDocument.createElement('input'));
  input?.focus();
}

export function closePalette(): void {
  host?.remove();
  host = undefined;
}
