import { ask } from '@/lib/shared/ask';

/** What a cover is known by: its prompt, and the key of the user's picture in its place, '' for none. */
export interface CoverName {
  readonly id: string;
  readonly picture: string;
}

/** Covers by name. Under one name there is one cover, which is the same every time. */
const covers = new Map<string, Promise<string | undefined>>();

/** Those that are here already, so that they can be drawn without waiting. */
const here = new Map<string, string>();

/** The ids that are asked for with the next message. */
let wanted: string[] = [];
let answer: Promise<Readonly<Record<string, string>>> | undefined;

/**
 * A prompt's cover, by the worker: a drawing as SVG, or the user's picture as a `data:` address; undefined for a prompt
 * that is gone. Many at once are one message.
 */
export function fetchCover(name: CoverName): Promise<string | undefined> {
  const key = keyOf(name);
  const known = covers.get(key);
  if (known) return known;
  wanted.push(name.id);
  answer ??= Promise.resolve().then(() => {
    const ids = wanted;
    wanted = [];
    answer = undefined;
    return ask('getCovers', { ids });
  });
  const cover = answer.then((byId) => {
    const found = byId[name.id];
    if (found !== undefined) here.set(key, found);
    return found;
  });
  covers.set(key, cover);
  // A cover that could not be had is asked for again when it is next in view.
  cover.catch(() => covers.delete(key));
  return cover;
}

/** The cover where it is here already. */
export function knownCover(name: CoverName): string | undefined {
  return here.get(keyOf(name));
}

/** Takes a cover over that this view kept from its last opening. It is asked for anew behind the user's back. */
export function recallCover(name: CoverName, cover: string): void {
  here.set(keyOf(name), cover);
}

function keyOf({ id, picture }: CoverName): string {
  return `${id} ${picture}`;
}
