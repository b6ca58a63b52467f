import type { Dialect } from '../sites/site';
import type { FilledSpan } from '../template/filled-text';
import {
  type Adaptation,
  type AdaptationId,
  isOfferId,
  type Label,
  type Offer,
  type OfferId,
  type Warning,
} from './adaptation';
import type { Change, Draft } from './change';
import { DIALECT_RULES } from './dialect-rules';
import { applyEdits, moveSpans } from './edit';
import { warnOfJobs } from './warn-of-jobs';

export interface PromptInput {
  /** With its blanks filled. */
  readonly text: string;
  /** `W:H`; '' where the prompt names none. */
  readonly aspect: string;
  /** What the picture should not show; '' where the prompt names nothing. */
  readonly negative: string;
  /** Where the blanks went in the text. */
  readonly spans?: readonly FilledSpan[];
}

export interface AdaptedPrompt {
  readonly text: string;
  /** What belongs in the site's box for it, where it has one. */
  readonly negative: string;
  /** The input's spans, where they stand in the adapted text; one that was taken out is empty. */
  readonly spans: readonly FilledSpan[];
  /** What was done. */
  readonly adaptations: readonly Adaptation[];
  /** What would have been done, had it not been off. */
  readonly leftOut: readonly Adaptation[];
  /** What the user may have done, whether it is on or not. */
  readonly offers: readonly Offer[];
  readonly warnings: readonly Warning[];
}

/**
 * The prompt as a site reads it best. With everything off and nothing on, text and negative are the input's to the
 * character; adapted a second time, they stay as they are. JSON and fenced blocks keep every space.
 *
 * @param off adaptations to leave out.
 * @param on offers to take.
 */
export function adaptPrompt(
  { text, aspect, negative, spans = [] }: PromptInput,
  dialect: Dialect,
  off: ReadonlySet<AdaptationId>,
  on: ReadonlySet<OfferId> = new Set(),
): AdaptedPrompt {
  const adaptations = new Map<AdaptationId, Adaptation>();
  const leftOut = new Map<AdaptationId, Adaptation>();
  const offers = new Map<OfferId, Offer>();
  let draft: Draft = { text, negative, spans, removed: nothing };

  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = draft;
    draft = { ...before, removed: nothing };
    for (const [id, rule] of DIALECT_RULES[dialect]) {
      const change = rule(draft, aspect);
      if (!change) continue;
      if (isOfferId(id)) note(offers, id, change);
      else note(off.has(id) ? leftOut : adaptations, id, change);
      if (isOfferId(id) ? on.has(id) : !off.has(id)) draft = apply(draft, change);
    }
    if (draft.text === before.text && draft.negative === before.negative) break;
  }

  return {
    text: draft.text,
    negative: draft.negative,
    spans: draft.spans,
    adaptations: [...adaptations.values()],
    leftOut: [...leftOut.values()],
    offers: [...offers.values()],
    warnings: dialect === 'midjourney' ? warnOfJobs(draft.text) : [],
  };
}

/**
 * What one rule has done can give another something to do, so all are asked until none has anything. The second round
 * finds nothing but in texts that were made to break this.
 */
const MOST_ROUNDS = 5;

const nothing: Draft['removed'] = { parameters: [], gap: '' };

/** The first round says it best: it saw the text as the user knows it. */
function note<T>(noted: Map<T, { readonly id: T; readonly label: Label }>, id: T, { label }: Change): void {
  if (!noted.has(id)) noted.set(id, { id, label });
}

function apply(draft: Draft, { edits, negative = draft.negative, removed = draft.removed }: Change): Draft {
  return { text: applyEdits(draft.text, edits), negative, spans: moveSpans(draft.spans, edits), removed };
}
