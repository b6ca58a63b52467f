/** Two frames take no longer; a hidden tab has none. */
const FRAMES_MS = 50;

/** Resolves after two frames, in which an editor draws what it was given. A hidden tab has a timer instead: about 1 s. */
export function nextFrames(view: Window): Promise<void> {
  const frames = new Promise<void>((resolve) => {
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => resolve()));
  });
  return Promise.race([frames, pause(view, FRAMES_MS)]);
}

/** Resolves when an editor can have heard of a caret that was set just now, and has had `extraMs` more to take it over. */
export async function settleCaret(view: Window, extraMs = 0): Promise<void> {
  await Promise.race([selectionChange(view.document), pause(view, FRAMES_MS)]);
  await nextFrames(view);
  if (extraMs > 0) await pause(view, extraMs);
}

export function pause(view: Window, ms: number): Promise<void> {
  return new Promise((resolve) => {
    view.setTimeout(resolve, ms);
  });
}

function selectionChange(document: Document): Promise<void> {
  return new Promise((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), { once: true });
  });
}
