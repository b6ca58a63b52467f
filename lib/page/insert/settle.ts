/** Two frames take no longer; a hidden tab has none. */
const FRAMES_MS = 50;

/** Resolves after two frames, in which an editor draws what it was given. A hidden tab has a timer instead: about 1 s. */
export function nextFrames(view: Window): Promise<void> {
  const frames = new Promise<void>((resolve) => {
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => resolve()));
  });
  return Promise.race([frames, pause(view, FRAMES_MS)]);
}

/** Resolves when the page has heard of a caret that was set just now. */
export async function nextSelectionChange(view: Window): Promise<void> {
  const heard = new Promise<void>((resolve) => {
    view.document.addEventListener('selectionchange', () => resolve(), { once: true });
  });
  await Promise.race([heard, pause(view, FRAMES_MS)]);
}

export function pause(view: Window, ms: number): Promise<void> {
  return new Promise((resolve) => {
    view.setTimeout(resolve, ms);
  });
}
