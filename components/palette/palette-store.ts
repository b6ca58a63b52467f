import { createStore } from 'zustand/vanilla';
import type { InsertMode } from '@/lib/core/insertion';
import type { PaletteSize } from '@/lib/core/palette-size';
import type { PromptMeta } from '@/lib/core/prompt';
import { type Completion, completeQuery, type KnownValues, NO_KNOWN_VALUES } from '@/lib/core/search/complete-query';
import { ask } from '@/lib/shared/ask';
import { describeCopy } from '@/lib/shared/describe-outcome';
import type { Filling, Values } from '@/lib/shared/fill-messages';
import type { PaletteStage } from '@/lib/shared/page-api';
import { FIRST_ROWS, type ListedPrompt, type PromptList } from '@/lib/shared/prompt-list';
import { report } from '@/lib/shared/report';
import { createFillStore, type FillStore } from '../fill/fill-store';
import { MOST_PARTS } from '../fill/most-parts';
import { type PaletteDeeds, paletteDeeds } from './palette-deeds';

const OPENING_ROWS = 24;
const ROWS = 60;
/** By then the worker has sent the list that the palette opens with, unless it was ended meanwhile. */
const FIRST_LIST_MS = 200;
/** Between keys that follow each other nobody scrolls. */
const REST_AFTER_MS = 60;

/** How a prompt is chosen. form: fills its blanks first, where it has any. shown, last: at once, as it is shown or with the values of the last time. */
export type Filled = 'form' | 'shown' | 'last';

export interface PaletteState extends PaletteDeeds {
  readonly query: string;
  /** The newest answer; `answered` is the query that it answers. */
  readonly list: PromptList | undefined;
  readonly answered: string | undefined;
  /** It has the first hits only, and the rest is on its way. */
  readonly lacksRest: boolean;
  /** -1 while there is a stack and nothing that would be added to it. */
  readonly selected: number;
  /** What the operator before the caret may become. */
  readonly completions: readonly Completion[];
  /** The prompts that are combined, in their order; the selected one is the next. */
  readonly stack: readonly PromptMeta[];
  /** What became of what was done last; '' while nothing is to be said. */
  readonly said: string;
  /** While the form is open: the prompts whose blanks it fills, and where they will go. */
  readonly filling: { readonly ids: readonly string[]; readonly mode: InsertMode | undefined } | undefined;
  /** What lies over the hits or the form. */
  readonly over: 'actions' | 'keys' | undefined;
  readonly size: PaletteSize;
  /** updated: the extension was updated under the open page, nothing can be asked any more. failed: it is our fault. */
  readonly trouble: 'updated' | 'failed' | undefined;
  /** The blanks and the site of what is selected or filled. */
  readonly fill: FillStore;

  /** `caret` is in UTF-16 code units. */
  readonly setQuery: (query: string, caret: number) => void;
  /** Writes a completion into the search field. */
  readonly complete: (completion: Completion) => void;
  readonly select: (index: number) => void;
  readonly showMore: () => void;
  /** Chooses what is selected; while its list is still on the way, as soon as it is there. */
  readonly choose: (filled: Filled, mode?: InsertMode) => void;
  /** Inserts what the form has filled; with the values of the last time, if they are asked for. */
  readonly insertFilled: (mode: InsertMode | undefined, values?: 'last') => void;
  readonly closeForm: () => void;
  /** Puts the selected prompt on the stack, so that the next one is combined with it. */
  readonly addToStack: () => void;
  /** Takes one from the stack; without a place the last. */
  readonly takeFromStack: (place?: number) => void;
  readonly copy: () => void;
  readonly lay: (over: PaletteState['over']) => void;
  readonly setSize: (size: PaletteSize) => void;
}

/** The state of one opening of the palette. */
export function createPaletteStore(stage: PaletteStage) {
  return createStore<PaletteState>((set, get) => {
    let limit = OPENING_ROWS;
    let hasBegun = false;
    let chosen: { readonly filled: Filled; readonly mode: InsertMode | undefined } | undefined;

    // After an update it is too late to ask the browser for the words that say so.
    i18n.t('palette.updated');
    i18n.t('palette.updatedNext');

    const attempt = (work: () => Promise<void>) => {
      work().catch((error: unknown) => {
        const updated = browser.runtime?.id === undefined;
        if (!updated) report(error);
        set({ trouble: updated ? 'updated' : 'failed' });
      });
    };

    const fill = createFillStore({ selection: stage.selection, draft: stage.draft, attempt });

    const refresh = (selected: (list: PromptList) => number, first = limit) =>
      attempt(async () => {
        const { query } = get();
        await take(query, await ask('search', { query, limit: first, whole: false }), selected);
      });

    const take = async (query: string, list: PromptList, selected: (list: PromptList) => number) => {
      if (query !== get().query) return;
      const lacksRest = list.partial || list.prompts.length < Math.min(limit, list.total);
      show(list, selected(list), lacksRest);
      if (chosen) get().choose(chosen.filled, chosen.mode);
      if (!lacksRest) return;
      const isStillWanted = () => list === get().list && query === get().query;
      await new Promise((resume) => setTimeout(resume, REST_AFTER_MS));
      if (!isStillWanted()) return;
      const whole = await ask('search', { query, limit, whole: true });
      // The row under the user's finger stays selected, wherever it stands now.
      const isNoneSelected = get().selected < 0;
      if (isStillWanted()) show(whole, isNoneSelected ? -1 : placeOf(whole, selectedPrompt(get())?.meta.id), false);
    };

    /** The worker sends the list for what the palette opens with by itself. */
    const begin = () => {
      stage.onFirstList(({ query, list }) => {
        if (!get().list) attempt(() => take(query, list, firstRow));
      });
      setTimeout(() => {
        if (!get().list) refresh(firstRow);
      }, FIRST_LIST_MS);
    };

    const show = (list: PromptList, selected: number, lacksRest: boolean) => {
      set({ list, lacksRest, answered: get().query, trouble: undefined });
      get().select(Math.min(selected, list.prompts.length - 1));
    };

    let known: Promise<KnownValues> | undefined;
    const suggest = (query: string, caret: number) =>
      attempt(async () => {
        // Plain words need no values: the worker's time belongs to the hits.
        if (/[#:]/.test(query)) known ??= ask('getKnownValues', {});
        const completions = completeQuery(query, caret, (await known) ?? NO_KNOWN_VALUES);
        if (query === get().query) set({ completions });
      });

    /** What is switched may differ from what is kept for the site; before the site is known nothing can be. */
    const filling = (ids: readonly string[], values: Values | 'last'): Filling => {
      const { site, choices } = fill.getState();
      return { ids, values, choices: site && choices };
    };

    /** Into the page's box, or on the clipboard where there is none. */
    const put = (ids: readonly string[], values: Values | 'last', mode: InsertMode | undefined) => {
      if (!stage.target) return copyText(ids, values);
      attempt(async () => {
        // A palette that an update of the extension has left alone says so as long as it stands.
        if (browser.runtime?.id === undefined) throw new Error('The extension was updated.');
        await stage.close();
        await ask('insertPrompt', { ...filling(ids, values), mode, typed: stage.typed }).catch((error: unknown) => {
          report(error);
          stage.notices.notify({ tone: 'failed', message: i18n.t('library.failure.lost') });
        });
      });
    };

    const copyText = (ids: readonly string[], values: Values | 'last') =>
      attempt(async () => {
        const taken = await ask('takeText', filling(ids, values));
        const copied = taken !== undefined && (await stage.notices.copy(taken.text));
        await stage.close();
        stage.notices.notify(describeCopy(copied, taken?.needsImage));
      });

    const deeds = paletteDeeds({
      stage,
      fill,
      attempt,
      say: (said) => set({ said }),
      refresh: (id) => refresh((list) => placeOf(list, id)),
    });

    /** Makes ready what would go in now. */
    const showCurrent = () => {
      if (!get().filling) fill.getState().show(currentPrompts(get()).map(({ id }) => id));
    };

    const openForm = (ids: readonly string[], mode: InsertMode | undefined) => {
      set({ filling: { ids, mode } });
      fill.getState().show(ids);
      stage.input.inert = true;
    };

    /** With an empty query nothing is added to a stack until the user selects it. */
    const firstRow = () => (get().stack.length > 0 && get().query === '' ? -1 : 0);

    const restack = (stack: readonly PromptMeta[]) => {
      stage.input.value = '';
      set({ stack });
      get().setQuery('', 0);
    };

    if (stage.fill) queueMicrotask(() => openForm([stage.fill], undefined));

    return {
      query: stage.input.value,
      list: undefined,
      answered: undefined,
      lacksRest: false,
      selected: 0,
      completions: [],
      stack: [],
      said: '',
      filling: undefined,
      over: undefined,
      size: stage.size,
      trouble: undefined,
      fill,
      ...deeds,

      setQuery(query, caret) {
        set({ query, said: '', over: undefined });
        if (query === '') set({ completions: [] });
        else suggest(query, caret);
        chosen = undefined;
        limit = query === '' ? OPENING_ROWS : ROWS;
        if (!hasBegun && query === stage.query) begin();
        else refresh(firstRow, FIRST_ROWS);
        hasBegun = true;
      },

      complete({ insert, start, end }) {
        stage.input.setRangeText(insert, start, end, 'end');
        get().setQuery(stage.input.value, stage.input.selectionStart ?? stage.input.value.length);
      },

      select(index) {
        set({ selected: index });
        showCurrent();
      },

      showMore() {
        const { list, lacksRest, selected } = get();
        if (!list || lacksRest || list.prompts.length >= list.total || list.prompts.length < limit) return;
        limit *= 2;
        refresh(() => selected);
      },

      choose(filled, mode) {
        const { query, answered } = get();
        chosen = query === answered ? undefined : { filled, mode };
        if (chosen) return;
        const prompts = currentPrompts(get());
        const ids = prompts.map(({ id }) => id);
        if (ids.length === 0) return;
        if (filled === 'form' && prompts.some(({ variables }) => variables.length > 0)) openForm(ids, mode);
        else put(ids, filled === 'last' ? 'last' : fill.getState().values, mode);
      },

      insertFilled(mode, values) {
        const open = get().filling;
        if (open) put(open.ids, values ?? fill.getState().values, mode ?? open.mode);
      },

      closeForm() {
        set({ filling: undefined });
        stage.input.inert = false;
        stage.input.focus();
        showCurrent();
      },

      addToStack() {
        const prompts = currentPrompts(get());
        if (prompts.length > get().stack.length && prompts.length <= MOST_PARTS) restack(prompts);
      },

      takeFromStack(place = get().stack.length - 1) {
        restack(get().stack.toSpliced(place, 1));
      },

      copy() {
        const ids = get().filling?.ids ?? currentPrompts(get()).map(({ id }) => id);
        if (ids.length > 0) copyText(ids, fill.getState().values);
      },

      lay: (over) => set({ over }),

      setSize(size) {
        set({ size });
        stage.panel.dataset.size = size;
        attempt(() => ask('setPaletteSize', { size }));
      },
    };
  });
}

export type PaletteStore = ReturnType<typeof createPaletteStore>;

export function selectedPrompt({ list, selected }: PaletteState): ListedPrompt | undefined {
  return list?.prompts[selected];
}

/** Where a prompt stands in a list; the beginning when it does not. */
function placeOf({ prompts }: PromptList, id: string | undefined): number {
  return Math.max(
    0,
    prompts.findIndex(({ meta }) => meta.id === id),
  );
}

/** What would go in now: the stack, and behind it the selected prompt. */
export function currentPrompts(state: PaletteState): readonly PromptMeta[] {
  const selected = selectedPrompt(state);
  return selected ? [...state.stack, selected.meta] : state.stack;
}
