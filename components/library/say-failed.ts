import { showToast } from '../ui/toast-store';
import { describeFailure, type LibraryFailure } from './describe-failure';

/** Says on the page why something did not happen. */
export function sayFailed(reason: LibraryFailure): void {
  showToast({ tone: 'failed', message: describeFailure(reason) });
}
