import type { InsertFailure, InsertOutcome } from './insertion';

export interface OutcomeWords {
  readonly tone: 'done' | 'caution' | 'failed';
  readonly message: string;
}

const FAILURES: Record<InsertFailure, string> = {
  'no-field': 'This page has no text box to write in.',
  'read-only': 'This box is locked, so nothing was written.',
  refused: 'This box would not take the text. Your draft is as it was.',
  attachment: 'This page turned the text into an attachment.',
  gone: 'The box left the page before the text could go in.',
  'foreign-frame':
    'This box belongs to another site inside this page. Switch // on for that site in the settings to write there.',
  'no-access': 'The browser lets no extension write on this page.',
};

export const COPIED: OutcomeWords = { tone: 'done', message: 'Copied' };
export const NOT_COPIED: OutcomeWords = { tone: 'failed', message: 'This page does not let the text be copied.' };

/** What became of an insertion, in words that say what to do next. `copied`: the text is on the clipboard. */
export function describeOutcome(outcome: InsertOutcome, copied: boolean): OutcomeWords {
  if (!outcome.ok) {
    const next = copied ? ' It is copied: paste it where you want it.' : '';
    return { tone: 'failed', message: FAILURES[outcome.reason] + next };
  }
  if (outcome.cut > 0) {
    return {
      tone: 'caution',
      message: `Inserted, but the box was full: the last ${outcome.cut} characters are missing.`,
    };
  }
  if (outcome.fidelity === 'unverified') {
    return { tone: 'caution', message: 'Inserted. The editor shows too little of it to check: have a look.' };
  }
  return { tone: 'done', message: 'Inserted' };
}
