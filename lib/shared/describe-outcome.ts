import { i18n } from '#i18n';
import type { InsertFailure, InsertOutcome } from '@/lib/core/insertion';
import type { ImageNeed } from '@/lib/core/prompt';
import { imageHint } from './image-hint';

export interface OutcomeWords {
  readonly tone: 'done' | 'caution' | 'failed';
  readonly message: string;
}

const FAILURES = {
  'no-field': 'outcome.noField',
  'read-only': 'outcome.readOnly',
  refused: 'outcome.refused',
  attachment: 'outcome.attachment',
  gone: 'outcome.gone',
  'foreign-frame': 'outcome.foreignFrame',
  'no-access': 'outcome.noAccess',
} as const satisfies Record<InsertFailure, string>;

/** What the user should know of a text that was to be inserted. */
interface Notes {
  readonly needsImage?: ImageNeed | undefined;
  /** What was done to the text for the site, in words. */
  readonly adaptations?: readonly string[];
}

/** What became of an insertion, in words that say what to do next. `copied`: the text is on the clipboard. */
export function describeOutcome(
  outcome: InsertOutcome,
  copied: boolean,
  { needsImage = 'none', adaptations = [] }: Notes = {},
): OutcomeWords {
  const { tone, message } = describeArrival(outcome, copied);
  if (!outcome.ok && !copied) return { tone, message };
  return withImageHint({ tone, message: [message, ...adaptations].reduce(joined) }, needsImage);
}

/** The same, where the box for the negative part did not take all of it; what nobody could copy stands in the words. */
export function withNegativeLeft({ message }: OutcomeWords, negative: string, copied: boolean): OutcomeWords {
  const left = copied
    ? i18n.t('outcome.copiedInstead', [i18n.t('outcome.negativeLeft')])
    : i18n.t('outcome.negativeShown', [negative]);
  return { tone: 'caution', message: joined(message, left) };
}

/** Whether a text went to the clipboard, in words. */
export function describeCopy(copied: boolean, needsImage: ImageNeed = 'none'): OutcomeWords {
  return copied
    ? withImageHint({ tone: 'done', message: i18n.t('outcome.copied') }, needsImage)
    : { tone: 'failed', message: i18n.t('outcome.notCopied') };
}

function describeArrival(outcome: InsertOutcome, copied: boolean): OutcomeWords {
  if (!outcome.ok) {
    const failure = i18n.t(FAILURES[outcome.reason]);
    return { tone: 'failed', message: copied ? i18n.t('outcome.copiedInstead', [failure]) : failure };
  }
  if (outcome.cut > 0) return { tone: 'caution', message: i18n.t('outcome.cut', outcome.cut) };
  if (outcome.fidelity === 'unverified') return { tone: 'caution', message: i18n.t('outcome.unverified') };
  return { tone: 'done', message: i18n.t('outcome.inserted') };
}

/** A picture that has to be attached is shown as long as what went half wrong: without it the prompt makes no sense. */
function withImageHint({ tone, message }: OutcomeWords, needsImage: ImageNeed): OutcomeWords {
  const hint = imageHint(needsImage);
  if (hint === '') return { tone, message };
  return {
    tone: tone === 'done' && needsImage === 'required' ? 'caution' : tone,
    message: joined(message, hint),
  };
}

function joined(words: string, more: string): string {
  return i18n.t('outcome.withHint', [words, more]);
}
