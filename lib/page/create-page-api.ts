import type { FieldClues } from '@/lib/core/field-path';
import type { InsertFailure } from '@/lib/core/insertion';
import type { InsertRequest, InsertResult, PageApi } from '@/lib/shared/page-api';
import { restoreCaret } from './caret/restore-caret';
import { saveCaret } from './caret/save-caret';
import { fillNegative } from './fill-negative';
import { focusIsForeign } from './find/focus-is-foreign';
import { focusedField } from './find/focused-field';
import { insertText } from './insert/insert-text';
import { kindOfField } from './insert/kind-of-field';
import { readField } from './insert/read-field';
import { locateField } from './locate-field';
import { readDraft } from './read-draft';

/** The page's side of the extension, for one document. */
export function createPageApi(page: Document): PageApi {
  let lastFocused: HTMLElement | undefined;
  let lastInsertion: { readonly once: string; readonly result: Promise<InsertResult> } | undefined;
  const locate = (clues: FieldClues) => locateField(page, clues, lastFocused);
  page.addEventListener('focusin', () => {
    lastFocused = focusedField(page) ?? lastFocused;
  });

  const insert = async (request: InsertRequest): Promise<InsertResult> => {
    globalThis.promptPaletteLook = request.look;
    if (focusIsForeign(page)) return notInserted('foreign-frame');
    const found = locate(request.clues);
    if (!found) return notInserted('no-field');
    const { field, source } = found;
    const outcome = await insertText(field, request.text, { mode: request.mode, typed: request.typed });
    const negative = outcome.ok ? await fillNegative(page, field, request) : undefined;
    return { outcome, negative, source, kind: kindOfField(field) };
  };

  return {
    holdPlace({ typed, clues }) {
      const isForeign = focusIsForeign(page);
      const found = isForeign ? undefined : locate(clues);
      const caret = found && saveCaret(found.field);
      const focused = page.activeElement;
      return {
        target: isForeign ? 'foreign' : found?.source,
        draft: found ? readDraft(found.field, typed) : '',
        selection: (found && readField(found.field).selected) || String(page.getSelection()),
        giveBack() {
          // A page that lost its focused frame has no focus at all until it is told.
          page.defaultView?.focus();
          const before = found?.source === 'focused' ? found.field : focused;
          // The page believes that its frame has the focus already, and would not hand it on.
          if (isForeign) (before as HTMLElement).blur();
          if (before && 'focus' in before) (before as HTMLElement).focus({ preventScroll: true });
          if (caret && before === found.field) restoreCaret(found.field, caret);
        },
      };
    },

    readDraft({ typed, clues }) {
      if (focusIsForeign(page)) return null;
      const found = locate(clues);
      return found ? readDraft(found.field, typed) : '';
    },

    insert(request) {
      const { once } = request;
      if (once !== '' && once === lastInsertion?.once) return lastInsertion.result;
      const result = insert(request);
      lastInsertion = { once, result };
      return result;
    },

    hasField: (clues) => focusIsForeign(page) || locate(clues) !== undefined,
  };
}

function notInserted(reason: InsertFailure): InsertResult {
  return { outcome: { ok: false, reason }, negative: undefined, source: undefined, kind: undefined };
}
