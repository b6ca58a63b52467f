/** Where in the page the editor stands. */
export interface Place {
  readonly name: string;
  readonly root: 'page' | 'open-shadow' | 'closed-shadow';
  readonly frame?: 'own' | 'foreign';
}

export const PAGE: Place = { name: 'in the page', root: 'page' };

export const PLACES: readonly Place[] = [
  { name: 'in an open shadow root', root: 'open-shadow' },
  { name: 'in a closed shadow root', root: 'closed-shadow' },
  { name: 'in a frame of the same origin', root: 'page', frame: 'own' },
  { name: 'in a frame of another origin', root: 'page', frame: 'foreign' },
];

/** @param url The server's, which is another origin to the browser under its other name. */
export function addressOf(url: string, editor: string, { root, frame }: Place): string {
  const page = `${url}editor.html?editor=${editor}&place=${root}`;
  if (!frame) return page;
  const src = frame === 'foreign' ? page.replace('127.0.0.1', 'localhost') : page;
  return `${url}frame.html?${new URLSearchParams({ src })}`;
}
