import { createStore } from 'zustand/vanilla';

export interface ToastWords {
  readonly tone: 'done' | 'caution' | 'failed';
  readonly message: string;
  /** What can be done about it, such as an undo. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Toast extends ToastWords {
  readonly id: number;
}

/** What is being said on this page. */
export const toastStore = createStore<{ readonly toasts: readonly Toast[] }>(() => ({ toasts: [] }));

let last = 0;

/** Says something on the page for a few seconds; the newest comes in the place of what was said before. */
export function showToast(words: ToastWords): void {
  last += 1;
  toastStore.setState({ toasts: [{ ...words, id: last }] });
}

export function closeToast(id: number): void {
  toastStore.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
