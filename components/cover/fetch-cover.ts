import { ask } from '@/lib/shared/ask';

/** Drawings by the prompt's id. A prompt's cover is the same every time, but for the picture that the user gives it. */
const drawings = new Map<string, Promise<string | undefined>>();

/** Those that are here already, so that they can be drawn without waiting. */
const drawn = new Map<string, string>();

/** The ids that are asked for with the next message. */
let wanted: string[] = [];
let answer: Promise<Readonly<Record<string, string>>> | undefined;

/**
 * A prompt's cover, by the worker: a drawing as SVG, or the user's picture as a `data:` address; undefined for a prompt
 * that is gone. Many at once are one message.
 */
export function fetchCover(id: string): Promise<string | undefined> {
  const known = drawings.get(id);
  if (known) return known;
  wanted.push(id);
  answer ??= Promise.resolve().then(() => {
    const ids = wanted;
    wanted = [];
    answer = undefined;
    return ask('getCovers', { ids });
  });
  const drawing = answer.then((covers) => {
    const cover = covers[id];
    if (cover !== undefined) drawn.set(id, cover);
    return cover;
  });
  drawings.set(id, drawing);
  // A cover that could not be had is asked for again when it is next in view.
  drawing.catch(() => drawings.delete(id));
  return drawing;
}

/** The cover where it is here already. */
export function knownCover(id: string): string | undefined {
  return drawn.get(id);
}

/** Takes covers over that this view kept from its last opening. They are asked for anew behind the user's back. */
export function recallCovers(covers: Readonly<Record<string, string>>): void {
  for (const [id, cover] of Object.entries(covers)) drawn.set(id, cover);
}
