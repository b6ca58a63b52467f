import { ask } from '@/lib/shared/ask';
import type { EditorDraft } from '@/lib/shared/library-messages';
import { report } from '@/lib/shared/report';
import { sayFailed } from '../say-failed';

const AFTER_MS = 400;

type Draft = Omit<EditorDraft, 'at'>;

/** Keeps what is typed with the worker, a moment after the last key, one write after the other. */
export function createDraftKeeper() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: Draft | undefined;
  let last: Promise<void> = Promise.resolve();
  let hasFailed = false;

  const write = () => {
    clearTimeout(timer);
    const draft = waiting;
    waiting = undefined;
    if (!draft) return last;
    last = last.then(async () => {
      const answer = await ask('keepDraft', draft);
      // Once is enough: it is said again when the prompt is saved.
      if (!answer.ok && !hasFailed) sayFailed(answer.reason);
      hasFailed = !answer.ok;
    }, report);
    last.catch(report);
    return last;
  };

  return {
    /** Soon. */
    keep(draft: Draft) {
      waiting = draft;
      clearTimeout(timer);
      timer = setTimeout(write, AFTER_MS);
    },
    /** At once; resolves when it is done. */
    flush: write,
    async drop(key: string) {
      clearTimeout(timer);
      waiting = undefined;
      await last;
      await ask('discardDraft', { key });
    },
  };
}
