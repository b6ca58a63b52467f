import { i18n } from '#i18n';
import type { OutcomeWords } from './describe-outcome';
import type { SaveOutcome } from './page-api';

type SaveFailure = Extract<SaveOutcome, { readonly ok: false }>['reason'];

const FAILURES = {
  full: 'library.failure.full',
  broken: 'library.failure.broken',
  'newer-version': 'library.failure.newerVersion',
  'no-title': 'save.noText',
  'no-text': 'save.noText',
  'too-long': 'library.failure.tooLong',
  'no-access': 'outcome.noAccess',
  'no-field': 'outcome.noField',
} as const satisfies Record<SaveFailure, string>;

/** What became of saving a text of a page as a prompt, in words that say what to do next. */
export function describeSave(saved: SaveOutcome): OutcomeWords {
  return saved.ok
    ? { tone: 'done', message: i18n.t('save.saved') }
    : { tone: 'failed', message: i18n.t(FAILURES[saved.reason]) };
}
