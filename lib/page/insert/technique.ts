/**
 * Writes a text over the selection. False when the field surely did not take it; true says only that it may have:
 * what became of it has to be read back.
 */
export type Technique = (field: HTMLElement, text: string) => boolean;
