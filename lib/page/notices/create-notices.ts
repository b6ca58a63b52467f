import { describeOutcome } from '@/lib/shared/describe-outcome';
import type { PageNotices } from '@/lib/shared/page-api';
import { copyText } from './copy-text';
import { showNotice } from './show-notice';
import { showSaved } from './show-saved';

export function createNotices(page: Document): PageNotices {
  return {
    copy: (text) => copyText(page, text),
    notify: (words) => showNotice(page, words),
    concludeSave: (saved) => showSaved(page, saved),
    async conclude(outcome, { text, needsImage, adaptations }) {
      const copied = !outcome.ok && (await copyText(page, text));
      showNotice(page, describeOutcome(outcome, copied, { needsImage, adaptations }));
      return copied;
    },
  };
}
