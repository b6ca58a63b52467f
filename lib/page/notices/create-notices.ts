import { describeOutcome, withNegativeLeft } from '@/lib/shared/describe-outcome';
import type { PageNotices } from '@/lib/shared/page-api';
import { copyText } from './copy-text';
import { showNotice } from './show-notice';
import { showSaved } from './show-saved';

export function createNotices(page: Document): PageNotices {
  return {
    copy: (text) => copyText(page, text),
    notify: (words) => showNotice(page, words),
    concludeSave: (saved) => showSaved(page, saved),
    async conclude(outcome, { text, negativeLeft, needsImage, adaptations }) {
      const left = outcome.ok ? negativeLeft : text;
      const copied = left !== '' && (await copyText(page, left));
      const words = describeOutcome(outcome, copied, { needsImage, adaptations });
      showNotice(page, outcome.ok && left !== '' ? withNegativeLeft(words, left, copied) : words);
      return copied;
    },
  };
}
