import type { ImageNeed } from '../prompt';

/**
 * Whether a text speaks of a picture that the user is to attach, for prompts that do not say so themselves. What is said
 * outright (an uploaded image, a reference photo, keep the same face) is required. What only points at something ("this
 * photo", "from my picture") is optional: it may also mean the picture that comes out.
 */
export function detectImageNeed(text: string): ImageNeed {
  if (OUTRIGHT.some((pattern) => pattern.test(text))) return 'required';
  return POINTING.test(text) ? 'optional' : 'none';
}

const picture = /(?:image|photo|photograph|picture|pic|selfie|portrait|headshot|screenshot|snapshot)s?/.source;
const shown = /(?:face|person|people|subject|product|logo|sketch|drawing|character|pet|model)s?/.source;
const kept = /(?:face|facial|features|identity|likeness|hair|hairstyle|product)/.source;
const upTo = (words: number) => `(?:[\\w'’-]+ ){0,${words}}`;

/** An original character is invented, a given subject any, so that these words tell of a picture only before one. */
const OUTRIGHT = [
  `\\b(?:uploaded|attached|provided|supplied|submitted) ${upTo(2)}(?:${picture}|${shown})\\b`,
  `\\b(?:source|original|given|input) ${upTo(1)}${picture}\\b`,
  `\\b(?:${picture}|${shown}) (?:that )?(?:I|you|is|was|are|were)?(?:['’]ve)? ?(?:have )?(?:uploaded|attached|provided|supplied|submitted)\\b`,
  `\\breference (?:${picture}|${shown})\\b`,
  `\\b(?:${picture}|face) as (?:a |the )?reference\\b`,
  `\\b(?:upload|attach) (?:a|an|your|the|my)\\b`,
  `\\b(?:keep|preserve|match|retain|maintain) (?:the |my |their |his |her )?(?:exact|same|original) ${upTo(1)}${kept}\\b`,
  `\\b(?:do not|don['’]t|never) (?:change|alter|modify) ${upTo(3)}(?:face|facial|identity|likeness)\\b`,
].map((source) => new RegExp(source, 'i'));

const POINTING = new RegExp(
  `\\b(?:this|these|my|your) (?:${picture}|person|people|face|product|room|pet)\\b(?! (?:should|must|will|shows|needs|is to)\\b)`,
  'i',
);
