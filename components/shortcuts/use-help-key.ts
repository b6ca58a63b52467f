import { useEffect } from 'react';

/** Calls `help` at a `?` that is not typed into a text. */
export function useHelpKey(help: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isTyped = event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]');
      // In an empty search nobody searches for a question mark.
      const isEmptySearch = event.target instanceof HTMLInputElement && event.target.value === '';
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || (isTyped && !isEmptySearch)) return;
      event.preventDefault();
      help();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [help]);
}
