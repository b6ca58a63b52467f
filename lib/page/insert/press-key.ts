/** Whether the platform's command key is Meta: on a Mac it is. */
const ON_MAC = /mac/i.test(navigator.platform);

/** An editor's own key bindings listen to keys of ours as to the user's; the browser does not. */
export function pressKey(field: HTMLElement, key: KeyboardEventInit): void {
  field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...key }));
}

export function plainKey(key: string, keyCode: number): KeyboardEventInit {
  return { key, keyCode };
}

/** Ctrl and a key; on a Mac, Command. */
export function commandKey(key: string, code: string, keyCode: number): KeyboardEventInit {
  return { key, code, keyCode, ctrlKey: !ON_MAC, metaKey: ON_MAC };
}
