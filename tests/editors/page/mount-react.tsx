import { type ChangeEvent, type ReactNode, type RefCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { MountEditor } from './editor-under-test';
import { nativeEditor } from './native-editor';

type Control = HTMLTextAreaElement | HTMLInputElement;
type Draw = (value: string, onChange: (event: ChangeEvent<Control>) => void, ref: RefCallback<Control>) => ReactNode;

/** A controlled field: React writes its state back into the box after every change. */
export function mountReact(draw: Draw, accept = (text: string, _old: string): string => text): MountEditor {
  return (host, draft) => {
    let state = draft;
    let field: Control | null = null;

    function Box(): ReactNode {
      const [value, setValue] = useState(draft);
      state = value;
      return draw(
        value,
        (event) => setValue(accept(event.target.value, value)),
        (element) => {
          field = element;
        },
      );
    }

    const root = createRoot(host);
    flushSync(() => root.render(<Box />));
    if (!field) throw new Error('React drew no field');
    return nativeEditor(
      field,
      () => state,
      () => root.unmount(),
    );
  };
}
