import type { FilledSpan } from '../template/filled-text';
import type { Label } from './adaptation';
import type { Edit } from './edit';
import type { Parameter } from './find-parameters';

/** A prompt on its way to a site. */
export interface Draft {
  readonly text: string;
  readonly negative: string;
  readonly spans: readonly FilledSpan[];
  /** The Midjourney parameters that were taken off its end, and the white space that stood before them. */
  readonly removed: { readonly parameters: readonly Parameter[]; readonly gap: string };
}

/** What a rule would do to a draft. */
export interface Change {
  readonly label: Label;
  readonly edits: readonly Edit[];
  readonly negative?: string;
  readonly removed?: Draft['removed'];
}

/** undefined where there is nothing to do. `aspect` is the prompt's own. */
export type Rule = (draft: Draft, aspect: string) => Change | undefined;
