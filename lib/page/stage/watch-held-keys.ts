export interface HeldKeys {
  /** Resolves as soon as no key is down; at once when none is. */
  readonly released: () => Promise<void>;
}

/** Keeps account of the keys that went down in a document and are not up yet. */
export function watchHeldKeys(document: Document): HeldKeys {
  const held = new Set<string>();
  let onRelease = () => {};
  const release = () => {
    held.clear();
    onRelease();
  };
  document.addEventListener('keydown', ({ code }) => held.add(code), { capture: true });
  document.addEventListener(
    'keyup',
    ({ code, key }) => {
      held.delete(code);
      // macOS tells of no key that comes up while Command is down.
      if (held.size === 0 || key === 'Meta') release();
    },
    { capture: true },
  );
  // What comes up while another window has the focus is not heard here.
  document.defaultView?.addEventListener('blur', release);
  return {
    released: () =>
      new Promise((resolve) => {
        onRelease = resolve;
        if (held.size === 0) resolve();
      }),
  };
}
