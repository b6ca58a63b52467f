import { findSlots } from './find-slots';

/** Whether a text has the slot `{prompt}`, and so wraps another text instead of being one of its own. */
export function isStyle(text: string): boolean {
  return findSlots(text).length > 0;
}
