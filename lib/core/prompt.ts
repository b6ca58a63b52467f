/** How much a prompt depends on a picture that the user attaches. */
export type ImageNeed = 'none' | 'optional' | 'required';

export type VariableType = (typeof VARIABLE_TYPES)[number];

export const VARIABLE_TYPES = ['text', 'long text', 'choice', 'colour', 'number'] as const;

/** A blank in a prompt's text. Two blanks of one name (case folded) are one variable. */
export interface Variable {
  readonly name: string;
  readonly description: string;
  /** Stands in the text when the user fills in nothing; '' means that there is none. */
  readonly default: string;
  readonly options: readonly string[];
  readonly type: VariableType;
}

/** One prompt of the catalog, a pack or the user's own. A text that is missing is ''. */
export interface Prompt {
  /** `<category>/<slug>`: unique within its pack. */
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly tags: readonly string[];
  readonly author: string;
  readonly authorUrl: string;
  readonly sourceUrl: string;
  /** A picture's address, as its pack gives it; '' means that the cover is drawn. */
  readonly preview: string;
  /** One sentence: what comes out. */
  readonly lead: string;
  readonly text: string;
  readonly negative: string;
  /** `W:H`. */
  readonly aspect: string;
  readonly needsImage: ImageNeed;
  readonly variables: readonly Variable[];
}

/** What lists and covers need; the texts are an asset of their own, read later. */
export type PromptMeta = Omit<Prompt, 'text' | 'negative'>;

export type PromptTexts = Pick<Prompt, 'text' | 'negative'>;
