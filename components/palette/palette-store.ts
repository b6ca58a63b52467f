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

export interface PaletteState {
  readonly query: string;
  /** The newest answer; `answered` is the query that it answers. */
  readonly list: PromptList | undefined;
  readonly answered: string | undefined;
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

    const refresh = (selected: (list: PromptList) => number) =>
      attempt(async () => {
        const { query } = get();
        const list = await ask('search', { query, limit });
        if (query !== get().query) return;
        set({ list, answered: query, trouble: undefined });
        get().select(Math.min(selected(list), Math.max(0, list.prompts.length - 1)));
        if (chosen) get().choose(chosen.mode);
      });

    let known: Promise<KnownValues> | undefined;
    const suggest = (query: string, caret: number) =>
      attempt(async () => {
        known ??= ask('getKnownValues', {});
        const completions = completeQuery(query, caret, await known);
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
        refresh(() => 0);
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
        const { list, selected } = get();
        if (!list || list.prompts.length >= list.total || list.prompts.length < limit) return;
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
          refresh((list) =>
            Math.max(
              0,
              list.prompts.findIndex(({ meta }) => meta.id === id),
            ),
          );
        });
      },
    };
  });
}

export function selectedPrompt({ list, selected }: PaletteState): ListedPrompt | undefined {
  return list?.prompts[selected];
}

/** Whether the selected prompt has blanks that could be filled. */
export function hasBlanks({ list, selected, texts }: PaletteState): boolean {
  const id = list?.prompts[selected]?.meta.id;
  return id !== undefined && (texts[id]?.variables.length ?? 0) > 0;
}
