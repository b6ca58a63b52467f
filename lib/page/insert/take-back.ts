import { isTextControl } from '../caret/text-control';
import { commandKey, pressKey } from './press-key';
import { writeValue } from './set-value';
import { pause } from './settle';

const UNDO_MS = 50;

/** Takes back an attempt that went wrong: by the editor's own undo, else the browser's. */
export async function takeBack(
  field: HTMLElement,
  view: Window,
  draft: string,
  isBack: () => boolean,
): Promise<boolean> {
  if (isBack()) return true;
  if (isTextControl(field)) {
    field.ownerDocument.execCommand('undo');
    // A page that rewrites its box has lost the browser's history of it.
    if (!isBack()) writeValue(field, draft);
    return isBack();
  }
  pressKey(field, commandKey('z', 'KeyZ', 90));
  await pause(view, UNDO_MS);
  if (isBack()) return true;
  field.ownerDocument.execCommand('undo');
  await pause(view, UNDO_MS);
  return isBack();
}
