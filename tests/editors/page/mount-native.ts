import type { MountEditor } from './editor-under-test';
import { nativeEditor } from './native-editor';

/** A textarea or input without any framework. */
export function mountNative(tag: 'textarea' | 'input', attributes: Readonly<Record<string, string>> = {}): MountEditor {
  return (host, draft) => {
    const field = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
    field.value = draft;
    let state = draft;
    field.addEventListener('input', () => {
      state = field.value;
    });
    host.append(field);
    return nativeEditor(
      field,
      () => state,
      () => field.remove(),
    );
  };
}
