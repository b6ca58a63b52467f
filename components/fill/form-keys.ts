import type { KeyboardEvent } from 'react';
import type { InsertMode } from '@/lib/core/insertion';
import { latinKey } from '../ui/latin-key';
import type { FillStore } from './fill-store';

interface FormKeys {
  readonly fill: FillStore;
  /** Without a mode as it was chosen before; with `last` the values of the last time in place of those in the form. */
  readonly insert: (mode: InsertMode | undefined, values?: 'last') => void;
  readonly back: () => void;
}

/** What the keys do in a form that fills blanks. Shift+Enter is a new line, and a button is pressed by Enter. */
export function formKeys({ fill, insert, back }: FormKeys): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const command = ctrlKey || metaKey;
    // Elements of the palette's frame are no instances of this script's classes.
    const isButton = (event.target as Element).closest('button') !== null;
    if (key === 'Escape') back();
    else if (key === 'Enter' && command) insert(undefined, shiftKey ? 'last' : undefined);
    else if (key === 'Enter' && !shiftKey && !isButton) insert(altKey ? 'replace' : undefined);
    else if (command && latinKey(event) === 'u') fill.getState().surprise();
    else return;
    event.preventDefault();
    // What stands around, such as the palette's stage, would close at the Escape.
    event.stopPropagation();
  };
}
