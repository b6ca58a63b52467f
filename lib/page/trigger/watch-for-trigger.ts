import { textBeforeCaret } from '../caret/text-before-caret';
import { focusedField } from '../find/focused-field';

/** What calls the palette when it is typed at the start of a word. */
export const TRIGGER = '//';

const LAST = TRIGGER.at(-1);

/** An editor has written a key that it takes for itself by then. */
const EDITOR_MS = 50;

/**
 * Calls back when the user has typed the trigger in a field of this document. Only what a person types counts: a page
 * cannot open the palette by an event of its own.
 */
export function watchForTrigger(page: Document, onTrigger: () => void): void {
  let typed = false;
  let isKeyDown = false;
  const look = (): void => {
    const field = typed && focusedField(page);
    if (!field || !isTrigger(textBeforeCaret(field))) return;
    typed = false;
    onTrigger();
  };
  // Many editors write a key themselves, and then no `input` comes of it.
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    isKeyDown = true;
    look();
    typed = event.key === LAST;
    if (typed) setTimeout(look, EDITOR_MS);
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.isTrusted) isKeyDown = false;
  };
  // On some keyboards and with some methods of input, no key has the name of what it writes.
  const onInput = (event: Event): void => {
    // What a page types by execCommand is trusted, too, but no key is down for it.
    if (event.isTrusted && isKeyDown && 'data' in event && event.data === LAST) typed = true;
    look();
  };
  page.addEventListener('keydown', onKey, { capture: true });
  page.addEventListener('keyup', onKeyUp, { capture: true });
  page.addEventListener('input', onInput, { capture: true });
}

/** At the start of a word: `https://` is none. */
function isTrigger(text: string): boolean {
  return text.endsWith(TRIGGER) && /^$|\s$/.test(text.slice(0, -TRIGGER.length));
}
