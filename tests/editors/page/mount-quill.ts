import type { MountEditor } from './editor-under-test';

/** What the two major versions of Quill have in common. */
export interface QuillLike {
  readonly root: HTMLElement;
  readonly history: { clear: () => void };
  getText: () => string;
  getContents: () => { ops: readonly { attributes?: object; insert?: unknown }[] };
  getSelection: () => { index: number; length: number } | null;
  setSelection: (index: number, length: number) => void;
  setText: (text: string) => void;
  focus: () => void;
  on: (event: 'text-change', listener: () => void) => void;
}

type Create = (element: HTMLElement, options: object) => QuillLike;

export function mountQuill(create: Create): MountEditor {
  return (host, draft, page) => {
    const element = host.appendChild(document.createElement('div'));
    const send = (): boolean => {
      page.submit();
      return false;
    };
    const quill = create(element, {
      theme: 'snow',
      modules: {
        toolbar: false,
        keyboard: { bindings: { send: { key: 'Enter', handler: send }, sendByCode: { key: 13, handler: send } } },
      },
    });
    quill.setText(`${draft}\n`);
    quill.history.clear();
    let state = draft;
    const text = (): string => quill.getText().replace(/\n$/, '');
    quill.on('text-change', () => {
      state = text();
    });
    return {
      field: quill.root,
      text,
      state: () => state,
      caret: () => {
        const selection = quill.getSelection();
        return selection ? selection.index + selection.length : -1;
      },
      select: (start, end) => {
        quill.focus();
        quill.setSelection(start, end - start);
      },
      formats: () =>
        quill
          .getContents()
          .ops.flatMap((op) => [
            ...Object.keys(op.attributes ?? {}),
            ...(typeof op.insert === 'string' ? [] : ['embed']),
          ]),
      destroy: () => element.remove(),
    };
  };
}
