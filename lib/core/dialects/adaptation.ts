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

/** What is done to a text; the interface words it. */
export type Deed =
  | 'lineEndsMended'
  | 'hiddenCharactersCleaned'
  | 'parametersMoved'
  | 'oneLine'
  | 'aspectAdded'
  | 'aspectFromSentence'
  | 'dashesMended'
  | 'parametersRemoved'
  | 'aspectInWords'
  | 'exclusionsInWords'
  | 'exclusionsInNegative'
  | 'exclusionsAsParameter'
  | 'negativeApart'
  | 'negativeInWords'
  | 'aspectSentence'
  | 'plainWeights';

export interface Label {
  readonly deed: Deed;
  /** What it is done to or with, as it reads in the text or beside it: `--ar 2:3`, `2:3`, a count; '' for nothing. */
  readonly about: string;
}

export interface Adaptation {
  readonly id: AdaptationId;
  /** What was done to this text. */
  readonly label: Label;
}

export interface Offer {
  readonly id: OfferId;
  /** What would be done to this text, or was where it is on. */
  readonly label: Label;
}

/**
 * What the user should know before sending; nothing in the text was changed for it. json: its braces may start many paid
 * jobs. permutations: its choices start as many paid jobs as `jobs` says.
 */
export type Warning =
  | { readonly id: 'json' }
  | {
      readonly id: 'permutations';
      readonly jobs: number;
      /** Whether there are more, which nobody counted. */
      readonly orMore: boolean;
    };

export function isOfferId(id: AdaptationId | OfferId): id is OfferId {
  return OFFER_IDS.some((each) => each === id);
}
