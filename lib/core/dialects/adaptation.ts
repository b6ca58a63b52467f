/** What may be changed in a prompt for a site without asking; each can be taken back. */
export const ADAPTATION_IDS = [
  'clean',
  'parameters-last',
  'one-line',
  'aspect-parameter',
  'dashes',
  'parameters-removed',
  'aspect-in-words',
  'exclusions-kept',
] as const;

export type AdaptationId = (typeof ADAPTATION_IDS)[number];

/** What may be changed if the user says so. */
export const OFFER_IDS = [
  'no-parameter',
  'negative-apart',
  'negative-in-words',
  'aspect-sentence',
  'plain-weights',
] as const;

export type OfferId = (typeof OFFER_IDS)[number];

export interface Adaptation {
  readonly id: AdaptationId;
  /** What was done to this text, in a few words: `--ar 2:3 added`. */
  readonly label: string;
}

export interface Offer {
  readonly id: OfferId;
  /** What would be done to this text, or was where it is on. */
  readonly label: string;
}

/** What the user should know before sending; nothing in the text was changed for it. */
export interface Warning {
  readonly id: 'json' | 'permutations';
  readonly message: string;
}

export function isOfferId(id: AdaptationId | OfferId): id is OfferId {
  return OFFER_IDS.some((each) => each === id);
}

/** Reads what storage holds; what is no adaptation is left out. */
export function parseAdaptationIds(stored: unknown): ReadonlySet<AdaptationId> {
  return new Set(Array.isArray(stored) ? ADAPTATION_IDS.filter((id) => stored.includes(id)) : []);
}
