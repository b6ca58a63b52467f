import { type ReactNode, useEffect, useState } from 'react';
import { useLate } from '../ui/use-late';

interface KeySheetInUse {
  readonly openKeySheet: () => void;
  /** To be drawn anywhere in the page. */
  readonly keySheet: ReactNode;
}

/** The sheet of all keys of a page: a `?` that is not typed into a text opens it, as a button of the page's may. */
export function useKeySheet(): KeySheetInUse {
  const [isOpen, setOpen] = useState(false);
  const KeySheet = useLate(loadKeySheet, isOpen);
  const openKeySheet = () => setOpen(true);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!asksForHelp(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return { openKeySheet, keySheet: KeySheet && <KeySheet isOpen={isOpen} onClose={() => setOpen(false)} /> };
}

function asksForHelp({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (key !== '?' || ctrlKey || metaKey || altKey) return false;
  const isTyped = target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');
  // In an empty search nobody searches for a question mark.
  const isEmptySearch = target instanceof HTMLInputElement && target.value === '';
  return !isTyped || isEmptySearch;
}

/** No page needs it in its first picture. */
async function loadKeySheet() {
  return (await import('./key-sheet')).KeySheet;
}
