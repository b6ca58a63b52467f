import { focusedField } from '../find/focused-field';
import { textBeforeCaret } from './text-before-caret';

/** What calls the palette when it is typed at the start of a word. */
export const TRIGGER = '//';

/** Calls back when the user has typed the trigger in a field of this document. */
export function watchForTrigger(page: Document, onTrigger: () => void): void {
  page.addEventListener(
    'input',
    (event) => {
      // Only what a person types counts: a page cannot open the palette by an event of its own.
      if (!event.isTrusted || !('data' in event) || event.data !== TRIGGER.at(-1)) return;
      // What a page types by execCommand is trusted, too, but no key was pressed for it.
      if (page.defaultView?.navigator.userActivation.isActive === false) return;
      const field = focusedField(page);
      if (field && isTrigger(textBeforeCaret(field))) onTrigger();
    },
    { capture: true },
  );
}

/** At the start of a word: `https://` is none. */
function isTrigger(text: string): boolean {
  return text.endsWith(TRIGGER) && /^$|\s$/.test(text.slice(0, -TRIGGER.length));
}
