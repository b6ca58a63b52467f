/** Puts a text on the clipboard without moving the focus. Returns false where neither way is open to us. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not a secure page, no focus, or forbidden by the page: the older way asks for less.
    return copyByCommand(document, text);
  }
}

function copyByCommand(document: Document, text: string): boolean {
  let copied = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = event.clipboardData !== null;
  };
  document.addEventListener('copy', put, { capture: true });
  const allowed = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return allowed && copied;
}
