import { createStore } from 'zustand/vanilla';
import type { InsertMode } from '@/lib/core/insertion';
import type { Prompt } from '@/lib/core/prompt';
import { type Completion, completeQuery, type KnownValues } from '@/lib/core/search/complete-query';
import { ask } from '@/lib/shared/ask';
import { describeCopy } from '@/lib/shared/describe-outcome';
import type { Values } from '@/lib/shared/fill-messages';
import { sendMessage } from '@/lib/shared/messages';
import type { PaletteStage } from '@/lib/shared/page-api';
import type { ListedPrompt, PromptList } from '@/lib/shared/prompt-list';
import { report } from '@/lib/shared/report';

/** The opening list is drawn before anything else can be done, so it is short at first. */
const OPENING_ROWS = 24;
const ROWS = 60;
/** What is in view, and a little more: all of them would keep these waiting. */
const FIRST_ROWS = 16;
/** Between keys that follow each other nobody scrolls. */
const REST_AFTER_MS = 60;
const NO_VALUES: KnownValues = { tags: [], categories: [], authors: [] };

export interface PaletteState {
  readonly query: string;
  /** The newest answer; `answered` is the query that it answers. */
  readonly list: PromptList | undefined;
  readonly answered: string | undefined;
  /** It has the first hits only, and the rest is on its way. */
  readonly lacksRest: boolean;
  readonly selected: number;
  /** What the operator before the caret may become. */
  readonly completions: readonly Completion[];
  /** The prompts whose texts have been fetched, by id. */
  readonly texts: Readonly<Record<string, Prompt>>;
  /** The values of the form that fills the selected prompt's blanks, while it is open. */
  readonly values: Values | undefined;
  /** updated: the extension was updated under the open page, nothing can be asked any more. failed: it is our fault. */
  readonly trouble: 'updated' | 'failed' | undefined;

  /** `caret` is in UTF-16 code units. */
  readonly setQuery: (query: string, caret: number) => void;
  /** Writes a completion into the search field. */
  readonly complete: (completion: Completion) => void;
  readonly select: (index: number) => void;
  readonly showMore: () => void;
  /** Inserts the selected prompt; while its list is still on the way, as soon as it is there. */
  readonly choose: (mode?: InsertMode) => void;
  /** Opens the form, where the selected prompt has blanks. */
  readonly openForm: () => void;
  readonly closeForm: () => void;
  readonly setValue: (name: string, value: string) => void;
  readonly copy: () => void;
  readonly toggleFavourite: () => void;
  /** Closes the palette and lets the user click the box that takes the prompts. */
  readonly pickField: () => void;
}

/** The state of one opening of the palette. */
export function createPaletteStore(stage: PaletteStage) {
  return createStore<PaletteState>((set, get) => {
    let limit = OPENING_ROWS;
    /** What was filled in before the user went back to the list, by the prompt's id. */
    const filledBefore = new Map<string, Values>();
    let chosen: { readonly mode: InsertMode | undefined } | undefined;

    const attempt = (work: () => Promise<void>) => {
      work().catch((error: unknown) => {
        const updated = browser.runtime?.id === undefined;
        if (!updated) report(error);
        set({ trouble: updated ? 'updated' : 'failed' });
      });
    };

    const refresh = (selected: (list: PromptList) => number, first = limit) =>
      attempt(async () => {
        const { query } = get();
        const list = await ask('search', { query, limit: first, whole: false });
        if (query !== get().query) return;
        const lacksRest = list.partial || list.prompts.length < Math.min(limit, list.total);
        show(list, selected(list), lacksRest);
        if (chosen) get().choose(chosen.mode);
        if (!lacksRest) return;
        const isStillWanted = () => list === get().list && query === get().query;
        await new Promise((resume) => setTimeout(resume, REST_AFTER_MS));
        if (!isStillWanted()) return;
        const whole = await ask('search', { query, limit, whole: true });
        // The row under the user's finger stays selected, wherever it stands now.
        if (isStillWanted()) show(whole, placeOf(whole, selectedPrompt(get())?.meta.id), false);
      });

    const show = (list: PromptList, selected: number, lacksRest: boolean) => {
      set({ list, lacksRest, answered: get().query, trouble: undefined });
      get().select(Math.max(0, Math.min(selected, list.prompts.length - 1)));
    };

    let known: Promise<KnownValues> | undefined;
    const suggest = (query: string, caret: number) =>
      attempt(async () => {
        // Plain words need no values: the worker's time belongs to the hits.
        if (/[#:]/.test(query)) known ??= ask('getKnownValues', {});
        const completions = completeQuery(query, caret, (await known) ?? NO_VALUES);
        if (query === get().query) set({ completions });
      });

    const insert = (id: string, mode: InsertMode | undefined) =>
      attempt(async () => {
        const { values = {} } = get();
        await stage.close();
        await sendMessage('insertPrompt', { ids: [id], values, mode, typed: stage.typed });
      });

    const copyText = (id: string) =>
      attempt(async () => {
        const taken = await ask('takeText', { ids: [id], values: get().values ?? {} });
        const copied = taken !== undefined && (await stage.notices.copy(taken.text));
        await stage.close();
        stage.notices.notify(describeCopy(copied, taken?.needsImage));
      });

    return {
      query: stage.input.value,
      list: undefined,
      answered: undefined,
      lacksRest: false,
      selected: 0,
      completions: [],
      texts: {},
      values: undefined,
      trouble: undefined,

      setQuery(query, caret) {
        set({ query });
        if (query === '') set({ completions: [] });
        else suggest(query, caret);
        chosen = undefined;
        limit = query === '' ? OPENING_ROWS : ROWS;
        refresh(() => 0, query === '' ? limit : FIRST_ROWS);
      },

      complete({ insert, start, end }) {
        stage.input.setRangeText(insert, start, end, 'end');
        get().setQuery(stage.input.value, stage.input.selectionStart ?? stage.input.value.length);
      },

      select(index) {
        set({ selected: index });
        const id = get().list?.prompts[index]?.meta.id;
        if (id === undefined || Object.hasOwn(get().texts, id)) return;
        attempt(async () => {
          const prompt = await ask('getPrompt', { id });
          if (prompt) set(({ texts }) => ({ texts: { ...texts, [id]: prompt } }));
        });
      },

      showMore() {
        const { list, lacksRest, selected } = get();
        if (!list || lacksRest || list.prompts.length >= list.total || list.prompts.length < limit) return;
        limit *= 2;
        refresh(() => selected);
      },

      choose(mode) {
        const { query, answered } = get();
        chosen = query === answered ? undefined : { mode };
        if (chosen) return;
        const id = selectedPrompt(get())?.meta.id;
        if (id === undefined) return;
        if (stage.target) insert(id, mode);
        else copyText(id);
      },

      openForm() {
        const id = selectedPrompt(get())?.meta.id;
        const prompt = id === undefined ? undefined : get().texts[id];
        if (prompt && prompt.variables.length > 0) set({ values: filledBefore.get(prompt.id) ?? {} });
      },

      closeForm() {
        const { values } = get();
        const id = selectedPrompt(get())?.meta.id;
        if (id !== undefined && values) filledBefore.set(id, values);
        set({ values: undefined });
        stage.input.focus();
      },

      setValue(name, value) {
        set(({ values }) => ({ values: { ...values, [name]: value } }));
      },

      copy() {
        const id = selectedPrompt(get())?.meta.id;
        if (id !== undefined) copyText(id);
      },

      pickField() {
        attempt(async () => {
          await stage.close();
          await sendMessage('pickField', {});
        });
      },

      toggleFavourite() {
        const prompt = selectedPrompt(get());
        if (!prompt) return;
        const { id } = prompt.meta;
        attempt(async () => {
          await ask('setFavourite', { id, favourite: !prompt.favourite });
          refresh((list) => placeOf(list, id));
        });
      },
    };
  });
}

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

/** Whether the selected prompt has blanks that could be filled. */
export function hasBlanks({ list, selected, texts }: PaletteState): boolean {
  const id = list?.prompts[selected]?.meta.id;
  return id !== undefined && (texts[id]?.variables.length ?? 0) > 0;
}
