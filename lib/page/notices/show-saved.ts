import { i18n } from '#i18n';
import { ask } from '@/lib/shared/ask';
import { describeSave } from '@/lib/shared/describe-save';
import { sendMessage } from '@/lib/shared/messages';
import type { SaveOutcome } from '@/lib/shared/page-api';
import { report } from '@/lib/shared/report';
import { type NoticeAction, showNotice } from './show-notice';

/** Says that a text became a prompt, with the ways to take that back and to edit it. */
export function showSaved(page: Document, saved: SaveOutcome): void {
  showNotice(page, describeSave(saved), saved.ok ? actionsFor(page, saved) : []);
}

function actionsFor(
  page: Document,
  { id, undo }: Extract<SaveOutcome, { readonly ok: true }>,
): readonly NoticeAction[] {
  return [
    { label: i18n.t('save.undo'), act: () => takeBack(page, undo).catch(report) },
    { label: i18n.t('save.edit'), act: () => sendMessage('openLibrary', { id }).catch(report) },
  ];
}

async function takeBack(page: Document, undo: string): Promise<void> {
  const taken = await ask('undo', { undo });
  const message = i18n.t(taken.ok ? 'save.undone' : 'save.notUndone');
  showNotice(page, { tone: taken.ok ? 'done' : 'failed', message });
}
