import type { FieldClues } from '@/lib/core/field-path';
import type { FieldSource } from '@/lib/core/field-source';
import type { FieldKind, InsertMode, InsertOutcome } from '@/lib/core/insertion';
import type { DraftFault } from '@/lib/core/library/prompt-draft';
import type { PaletteSize } from '@/lib/core/palette-size';
import type { ImageNeed } from '@/lib/core/prompt';
import type { OutcomeWords } from './describe-outcome';
import type { SavedPrompt, Undoable, Written } from './library-messages';
import type { Look } from './look';
import type { PromptList } from './prompt-list';

/** foreign: the focus is in a frame of another site, which only the background may be able to reach. */
export type Target = FieldSource | 'foreign';

/** What the palette shows at first. */
export interface PaletteOpening {
  /** What stands in the search field. */
  readonly query: string;
  /** The id of the prompt whose blanks are to be filled; '' for none. */
  readonly fill: string;
  /** The text that the user has selected on the page; '' for none. */
  readonly selection: string;
}

export interface OpenPaletteRequest extends PaletteOpening {
  /** What the user typed in the box to call the palette: it goes away when a prompt is inserted. */
  readonly typed: string;
  readonly clues: FieldClues;
  readonly look: Look;
  readonly size: PaletteSize;
}

export interface InsertRequest {
  readonly text: string;
  /** What goes in the site's box for negative prompts, if it has one; '' for nothing. */
  readonly negative: string;
  /** That box holds a list, so a draft in it is kept unless the user replaces all. */
  readonly negativeMode: InsertMode;
  readonly mode: InsertMode;
  /** Taken away if it stands right before the caret; '' for nothing. */
  readonly typed: string;
  readonly clues: FieldClues;
  /** For what is said of the outcome. */
  readonly look: Look;
  /** The key of the insertion: one that is asked for again, as its outcome was lost, is not done again. '' for none. */
  readonly once: string;
}

/** What is needed to read the draft that an insertion would go to. */
export type DraftRequest = Pick<InsertRequest, 'typed' | 'clues'>;

export interface InsertResult {
  readonly outcome: InsertOutcome;
  /** Of the negative part; undefined where there was none, or no box for it. */
  readonly negative: InsertOutcome | undefined;
  /** undefined when no field was found. */
  readonly source: FieldSource | undefined;
  readonly kind: FieldKind | undefined;
}

export interface InsertReport {
  readonly outcome: InsertOutcome;
  /** True when what could not be inserted was put on the clipboard. */
  readonly copied: boolean;
}

/** The empty interface that stands over the page before React has arrived, and what it holds of the user's typing. */
export interface PaletteStage extends PaletteOpening {
  /** Where styles are adopted: the blank frame's document, or the shadow root where the page forbids frames. */
  readonly root: Document | ShadowRoot;
  readonly panel: HTMLElement;
  readonly input: HTMLInputElement;
  /** The interface is drawn in here, below the input. */
  readonly body: HTMLElement;
  /** The field that will take the text; undefined when the page has none. */
  readonly target: Target | undefined;
  readonly typed: string;
  /** What stands in that field, without what was typed to call the palette. */
  readonly draft: string;
  /** Called at every Enter in the search field, and at once when there was one before the interface could hear it. */
  readonly onEnter: (listener: (event: KeyboardEvent) => void) => void;
  /** How large the user left the palette. */
  readonly size: PaletteSize;
  readonly notices: Pick<PageNotices, 'copy' | 'notify' | 'concludeSave'>;
  /** Called when the worker has sent the list that the palette opens with, and at once when it had before. */
  readonly onFirstList: (listener: (first: FirstList) => void) => void;
  /**
   * Takes the interface away at once, and gives the focus and the caret back when the keys are up: the page must not
   * hear the rest of the Enter or Escape that closed the palette. Resolves then; called again, it does nothing more.
   */
  readonly close: () => Promise<void>;
  /** False once the page has taken it away or hidden it. */
  readonly isShown: () => boolean;
  /** Takes away what is left of a stage that is not shown, and touches neither focus nor caret. */
  readonly abandon: () => void;
  /** Called once when the stage is taken away, by whomever. */
  readonly onClose: (listener: () => void) => void;
}

/** The beginning of a list that the worker sent before it was asked. */
export interface FirstList {
  readonly query: string;
  readonly list: PromptList;
}

/** Where the user is in a page: what the palette has to know of it, and the way back. */
export interface HeldPlace extends Pick<PaletteStage, 'target' | 'draft'> {
  /** The text that is selected; '' for none. */
  readonly selection: string;
  /** Returns the focus and the caret. */
  readonly giveBack: () => void;
}

export interface StageRequest
  extends PaletteOpening,
    Pick<PaletteStage, 'typed' | 'size' | 'notices' | 'onFirstList'>,
    HeldPlace {}

/** A text that was to be inserted, and what the user should know of it. */
export interface InsertedText {
  readonly text: string;
  /** The negative part, where its box did not take all of it; '' otherwise. */
  readonly negativeLeft: string;
  readonly needsImage: ImageNeed;
  /** What was done to it for the site, in words. */
  readonly adaptations: readonly string[];
}

/** What is said over the page, and what helps where an insertion failed. */
export interface PageNotices {
  /** Puts a text on the clipboard; false where the page and the browser forbid it. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Shows words over the page for a few seconds. */
  readonly notify: (words: OutcomeWords) => void;
  /** Says what became of an insertion; what could not be inserted is copied. Returns whether it was. */
  readonly conclude: (outcome: InsertOutcome, inserted: InsertedText) => Promise<boolean>;
  /** Says what became of saving a prompt, and offers to take it back or to edit it. */
  readonly concludeSave: (saved: SaveOutcome) => void;
}

/** Whether a text became a prompt of the user's. */
export type SaveOutcome = Written<SavedPrompt & Undoable, DraftFault | 'no-access' | 'no-field'>;

/** What a press of the shortcut has made of the palette. bare: it is open, and its script has yet to be injected. */
export type PaletteState = 'closed' | 'bare' | 'drawn';

export interface PaletteOpener {
  /** Opens the palette, or closes it where it is open; needs the notices. */
  readonly openPalette: (request: OpenPaletteRequest) => PaletteState;
  readonly takeFirstList: (first: FirstList) => void;
  /** The open stage that waits for the palette's script. */
  readonly waitingStage: () => PaletteStage | undefined;
}

/**
 * What the content scripts offer each other and the background in the isolated world of a page, as
 * `globalThis.promptPalette`. The page itself cannot see it.
 */
export interface PageApi {
  readonly holdPlace: (request: DraftRequest) => HeldPlace;
  /** Set by the stage's script. */
  opener?: PaletteOpener;
  /** What stands in the field that an insertion would go to, '' where there is none; null where the focus is foreign. */
  readonly readDraft: (request: DraftRequest) => string | null;
  readonly insert: (request: InsertRequest) => Promise<InsertResult>;
  /** Set by the notices' script. */
  notices?: PageNotices;
  /** True when the page has a field that an insertion would go to. */
  readonly hasField: (clues: FieldClues) => boolean;
}

declare global {
  var promptPalette: PageApi | undefined;
  /** Set by the palette's script, which draws on the stage. */
  var promptPaletteMount: ((stage: PaletteStage) => void) | undefined;
  /** What the worker has sent while the stage's script was still on its way. */
  var promptPaletteOpening: { request?: OpenPaletteRequest; first?: FirstList } | undefined;
}
