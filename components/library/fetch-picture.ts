import { ask } from '@/lib/shared/ask';

const MOST_AT_ONCE = 100;
const MOST_KEPT = 400;

/** By the picture's key, which is new with every picture; the oldest first. */
const pictures = new Map<string, Promise<string | undefined>>();

let wanted: string[] = [];
let answer: Promise<Readonly<Record<string, string>>> | undefined;

/** The `data:` address of a prompt's picture; undefined when it has gone. Many at once are one message. */
export function fetchPicture(id: string, key: string): Promise<string | undefined> {
  const known = pictures.get(key);
  if (known) return known;
  wanted.push(id);
  answer ??= Promise.resolve().then(() => {
    const ids = [...new Set(wanted)].slice(0, MOST_AT_ONCE);
    wanted = [];
    answer = undefined;
    return ask('getPictures', { ids });
  });
  const picture = answer.then((byId) => byId[id]);
  pictures.set(key, picture);
  picture.catch(() => pictures.delete(key));
  for (const old of [...pictures.keys()].slice(0, Math.max(0, pictures.size - MOST_KEPT))) pictures.delete(old);
  return picture;
}
