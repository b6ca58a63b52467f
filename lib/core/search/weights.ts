/** How much a word says by the field that it stands in. Title, tags and category are the short fields. */
export const FIELD_WEIGHTS = {
  title: 5,
  tags: 3,
  category: 1.5,
  lead: 1.5,
  author: 1.5,
  text: 1,
} as const;

/** A word that stands in a second field as well: the prompt is about it rather than mentioning it. */
export const SECOND_FIELD = 0.35;

/** A word of a short title says more than one of a long title. A title of six words is the measure. */
export function titleScale(words: number): number {
  return 1 / (0.85 + (0.15 * words) / 6);
}

/** How surely a word of the index is the word that was meant, from 0 to 1, by the way that the two are alike. */
export const LIKENESS = {
  /** `night` for "night". */
  exact: 1,
  /** `portraits` for "portrait", and the other way round. */
  plural: 0.85,
  /** `color` for "colour". */
  otherSpelling: 0.95,
  /** `portrait` for "port" while it is being typed; the longer the rest, the less. */
  unfinished: 0.8,
  /** `shoulders` for "should" while it is being typed, which is a word already. */
  unfinishedWord: 0.75,
  /** What is left of a beginning's likeness when the rest of the word is endless. */
  prefixBase: 0.85,
  /** `portrait` for "port" as an earlier word: people type three letters of each. */
  abbreviated: 0.7,
  /** An abbreviation that is a word itself: "car" means `car` before `cartoon`. */
  abbreviatedWord: 0.6,
  /** The likeliest repair of a misspelt word. */
  misspelt: 0.85,
  /** `nightport` for "night port". */
  joined: 0.85,
  /** `night port` for "nightport", `prod street` for "pro dstreet". */
  parted: 0.8,
  /** `portrait` for "selfie": below every literal hit in a short field. */
  synonym: 0.25,
  /** `night` for "Nacht": below every hit of the word as it was typed. */
  translated: 0.5,
} as const;

/** What makes one repair of a misspelt word likelier than another. */
export const REPAIR = {
  /** Per typo, by the share of the word that it is: one in eight letters is a slip, one in four may be another word. */
  typo: 0.75,
  /** fuse.js's own distance besides. */
  fuseDistance: 0.15,
  /** `train` for "erain": the first letter is wrong less often than the others. */
  wrongFirstLetter: 0.95,
  /** Per letter that is still to be typed: "cinmat" is the beginning of `cinematic`, rather than of a longer word. */
  unfinishedLetter: 0.02,
  /** "form" is a word of some text, and "lego" one that people use, so they are hardly `from` and `logo`. */
  knownWord: 0.2,
  /** "ligh" begins a word, so it is less likely to be a wrong one. */
  beginsKnownWord: 0.7,
} as const;

/** How the scores of the words become one. */
export const RANKING = {
  /** A word that stands in a short field, and in the text as well: how much the text adds. */
  textToo: 0.15,
  /** Among prompts that miss a word: the power of the share of words that they have. */
  missingWord: 5,
  /** Every word stands there as it was typed: "fill balloon" means neither `filled` nor `balloons` in a title. */
  everyWordAsTyped: 5,
  /** The title has every word: a better answer than one with half of them in its tags. */
  everyWordInTitle: 3,
  /** Of two equal prompts the one whose title or tags have the words. */
  onlyInText: 0.15,
  /** Who types a title from its beginning wants that one. */
  titleBegins: 1.6,
  /** And of several, the one of which the greater part is typed. */
  titleTyped: 1,
  /** A favourite comes before an equal, and before a slightly better match. */
  favourite: 0.1,
  /** How far frequent use lifts, by how many characters were typed: three letters are a habit, a long query is a wish. */
  useByLength: [
    { upTo: 4, weight: 1.5 },
    { upTo: 8, weight: 0.75 },
    { upTo: Number.POSITIVE_INFINITY, weight: 0.25 },
  ],
} as const;
