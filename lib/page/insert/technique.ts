/**
 * no: the field surely did not take the text. page: the page says that it deals with it. browser: the browser wrote it.
 * What became of it has to be read back.
 */
export type Taken = 'no' | 'page' | 'browser';

/** Writes a text over the selection. */
export type Technique = (field: HTMLElement, text: string) => Taken;
