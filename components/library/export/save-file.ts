const KEPT_MS = 60_000;

/** Hands a file to the browser's downloads, under a name with today's date: `prompt-palette-2026-11-25.zip`. */
export function saveFile(file: Blob, name: string, ending: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}-${new Date().toISOString().slice(0, 10)}.${ending}`;
  link.click();
  // The browser reads it after this, at a time that it does not tell.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
