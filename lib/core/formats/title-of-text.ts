import { suggestTitle } from './suggest-title';

/** A title for any text that is not blank: its first words, or of one without words, its first signs. */
export function titleOfText(text: string): string {
  return suggestTitle(text) || text.trim().slice(0, longest).replace(/\s+/g, ' ').trim();
}

/** UTF-16 code units. */
const longest = 60;
