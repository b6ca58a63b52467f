import { ask } from '@/lib/shared/ask';

/** Drawings by the prompt's id. A prompt's cover is the same every time. */
const drawings = new Map<string, Promise<string | undefined>>();

/** The ids that are asked for with the next message. */
let wanted: string[] = [];
let answer: Promise<Readonly<Record<string, string>>> | undefined;

/** The SVG of a prompt's cover, drawn by the worker; undefined for a prompt that is gone. Many at once are one message. */
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
  const drawing = answer.then((covers) => covers[id]);
  drawings.set(id, drawing);
  // A cover that could not be had is asked for again when it is next in view.
  drawing.catch(() => drawings.delete(id));
  return drawing;
}
