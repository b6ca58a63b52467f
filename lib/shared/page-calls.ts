import type { FieldClues } from '@/lib/core/field-path';
import type { InsertOutcome } from '@/lib/core/insertion';
import type { Look } from './look';
import type {
  DraftRequest,
  FirstList,
  InsertedText,
  InsertRequest,
  OpenPaletteRequest,
  PaletteState,
  SaveOutcome,
} from './page-api';

/**
 * What the worker has done in a page. Each goes there as text, so that it can use its arguments and globals only, and is
 * an arrow function: the text of a method is no expression.
 */
export const pageCalls = {
  /** These two do not wait for the stage's script, which finds what they leave. */
  openPalette: (request: OpenPaletteRequest): PaletteState => {
    const opener = globalThis.promptPalette?.opener;
    if (opener) return opener.openPalette(request);
    globalThis.promptPaletteOpening = { ...globalThis.promptPaletteOpening, request };
    return 'bare';
  },
  takeFirstList: (first: FirstList) => {
    const opener = globalThis.promptPalette?.opener;
    if (opener) opener.takeFirstList(first);
    else globalThis.promptPaletteOpening = { ...globalThis.promptPaletteOpening, first };
  },
  hasField: (clues: FieldClues) => globalThis.promptPalette?.hasField(clues) ?? false,
  readDraft: (request: DraftRequest) => globalThis.promptPalette?.readDraft(request) ?? null,
  insert: (request: InsertRequest) => globalThis.promptPalette?.insert(request),
  conclude: (outcome: InsertOutcome, inserted: InsertedText) =>
    globalThis.promptPalette?.notices?.conclude(outcome, inserted),
  /** The selection with its line breaks, in a text box too. Works where no other script of ours is. */
  readSelection: () => {
    const box = document.activeElement;
    if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) {
      const { selectionStart, selectionEnd, value } = box;
      // A password is nobody's prompt.
      const isReadable = selectionStart !== null && selectionEnd !== null && box.type !== 'password';
      if (isReadable && selectionEnd > selectionStart) return value.slice(selectionStart, selectionEnd);
    }
    return String(document.getSelection() ?? '');
  },
  concludeSave: (saved: SaveOutcome, look: Look) => {
    globalThis.promptPaletteLook = look;
    globalThis.promptPalette?.notices?.concludeSave(saved);
  },
  holdLook: (look: Look) => {
    globalThis.promptPaletteLook = look;
  },
};

export type PageCalls = typeof pageCalls;
export type PageCallName = keyof PageCalls;
export type PageCallArgs<Name extends PageCallName> = Parameters<PageCalls[Name]>;
export type PageCallResult<Name extends PageCallName> = Awaited<ReturnType<PageCalls[Name]>>;
