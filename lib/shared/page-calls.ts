import type { FieldClues } from '@/lib/core/field-path';
import type { InsertOutcome } from '@/lib/core/insertion';
import type { ImageNeed } from '@/lib/core/prompt';
import type { Look } from './look';
import type { DraftRequest, InsertRequest, OpenPaletteRequest } from './page-api';

/**
 * What the worker has done in a page. Each goes there as text, so that it can use its arguments and globals only, and is
 * an arrow function: the text of a method is no expression.
 */
export const pageCalls = {
  openPalette: (request: OpenPaletteRequest) => globalThis.promptPalette?.openPalette(request) ?? false,
  hasField: (clues: FieldClues) => globalThis.promptPalette?.hasField(clues) ?? false,
  readDraft: (request: DraftRequest) => globalThis.promptPalette?.readDraft(request) ?? null,
  insert: (request: InsertRequest) => globalThis.promptPalette?.insert(request),
  conclude: (outcome: InsertOutcome, text: string, needsImage: ImageNeed) =>
    globalThis.promptPalette?.notices?.conclude(outcome, text, needsImage),
  holdLook: (look: Look) => {
    globalThis.promptPaletteLook = look;
  },
};

export type PageCalls = typeof pageCalls;
export type PageCallName = keyof PageCalls;
export type PageCallArgs<Name extends PageCallName> = Parameters<PageCalls[Name]>;
export type PageCallResult<Name extends PageCallName> = Awaited<ReturnType<PageCalls[Name]>>;
