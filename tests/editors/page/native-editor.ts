import type { EditorUnderTest } from './editor-under-test';

/** Textareas and inputs are their own model, whatever framework feeds them. */
export function nativeEditor(
  field: HTMLTextAreaElement | HTMLInputElement,
  state: () => string,
  destroy: () => void,
): EditorUnderTest {
  return {
    field,
    text: () => field.value,
    state,
    caret: () => field.selectionEnd ?? -1,
    select: (start, end) => {
      field.focus();
      field.setSelectionRange(start, end);
    },
    formats: () => [],
    destroy,
  };
}
