import { i18n } from '#i18n';
import type { DraftFault } from '@/lib/core/library/prompt-draft';
import type { FetchFailure, PictureFailure, StoreFailure } from '@/lib/shared/library-messages';

/**
 * lost: no answer came, so that it is not known whether it happened. nothing-found: the reader found nothing in what was
 * fetched.
 */
export type LibraryFailure =
  | StoreFailure
  | DraftFault
  | PictureFailure
  | FetchFailure
  | 'gone'
  | 'outdated'
  | 'lost'
  | 'nothing-found';

const WORDS = {
  full: 'library.failure.full',
  broken: 'library.failure.broken',
  'newer-version': 'library.failure.newerVersion',
  'no-title': 'library.failure.noTitle',
  'no-text': 'library.failure.noText',
  'too-long': 'library.failure.tooLong',
  'not-a-picture': 'library.failure.notAPicture',
  'too-large': 'library.failure.tooLarge',
  gone: 'library.failure.gone',
  outdated: 'library.failure.outdated',
  lost: 'library.failure.lost',
  invalid: 'library.failure.invalid',
  'not-allowed': 'library.failure.notAllowed',
  'not-found': 'library.failure.notFound',
  server: 'library.failure.server',
  offline: 'library.failure.offline',
  timeout: 'library.failure.timeout',
  'nothing-found': 'library.failure.nothingFound',
} as const satisfies Record<LibraryFailure, string>;

/** Why something did not happen, in words that say what to do next. */
export function describeFailure(reason: LibraryFailure): string {
  return i18n.t(WORDS[reason]);
}
