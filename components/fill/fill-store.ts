import { createStore } from 'zustand/vanilla';
import type { AdaptationId, OfferId } from '@/lib/core/dialects/adaptation';
import { type Choices, NO_CHOICES, toggleChoice } from '@/lib/core/dialects/choices';
import { ask } from '@/lib/shared/ask';
import type { FillablePrompt, SiteReading, Values } from '@/lib/shared/fill-messages';
import { sendMessage } from '@/lib/shared/messages';

/** Seeds have as many figures as one remembers. */
const SEEDS = 10_000;

export interface FillState {
  /** The prompts that are made ready, in the order in which they are combined; empty until they are all there. */
  readonly parts: readonly FillablePrompt[];
  /** What the user filled in, by the variable's name. */
  readonly values: Values;
  /** undefined until the worker has said. */
  readonly site: SiteReading | undefined;
  /** What is switched now, which may differ from what is kept for the site. */
  readonly choices: Choices;
  /** Of the surprise that filled the blanks. */
  readonly seed: number | undefined;
  /** What the user has selected on the page, and what stands in its box. */
  readonly selection: string;
  readonly draft: string;

  /** Asks again for the site: the tab may show another. */
  readonly readSite: () => void;
  /** Says what stands on the page now. */
  readonly setPage: (page: Pick<FillContext, 'selection' | 'draft'>) => void;
  /** Makes prompts ready; what was filled in for them before is there again. */
  readonly show: (ids: readonly string[]) => void;
  readonly setValue: (name: string, value: string) => void;
  readonly setValues: (values: Values) => void;
  readonly toggle: (id: AdaptationId | OfferId) => void;
  /** Keeps for the site what is switched now. */
  readonly keepChoices: () => void;
  /** Fills every blank; with a new seed, unless one is given. */
  readonly surprise: (seed?: number) => void;
}

export interface FillContext {
  /** The tab that a page of ours speaks for; in a content script it is its own. */
  readonly tabId?: () => Promise<number | undefined>;
  readonly selection: string;
  readonly draft: string;
  /** Runs what may fail, and says so. */
  readonly attempt: (work: () => Promise<void>) => void;
}

/** The prompts that are about to be inserted, their blanks and the page's site. */
export function createFillStore({ tabId, selection, draft, attempt }: FillContext) {
  return createStore<FillState>((set, get) => {
    const fetched = new Map<string, FillablePrompt>();
    const filledBefore = new Map<string, Values>();
    let wanted: readonly string[] = [];

    const partsOf = (ids: readonly string[]) => {
      const parts = ids.map((id) => fetched.get(id));
      const there = parts.filter((part) => part !== undefined);
      return there.length === parts.length ? there : undefined;
    };

    const readSite = () =>
      attempt(async () => {
        const site = await ask('getSite', { tabId: await tabId?.() });
        set({ site, choices: site.choices });
      });
    readSite();

    return {
      parts: [],
      values: {},
      site: undefined,
      choices: NO_CHOICES,
      seed: undefined,
      selection: selection.trim(),
      draft,
      readSite,

      setPage({ selection, draft }) {
        set({ selection: selection.trim(), draft });
      },

      show(ids) {
        if (ids.join('\n') === wanted.join('\n')) return;
        filledBefore.set(wanted.join('\n'), get().values);
        wanted = ids;
        // What was filled in for a prompt alone holds for it among others too.
        const values = filledBefore.get(ids.join('\n')) ?? Object.assign({}, ...ids.map((id) => filledBefore.get(id)));
        set({ parts: partsOf(ids) ?? [], values, seed: undefined, choices: get().site?.choices ?? NO_CHOICES });
        for (const id of ids) {
          if (fetched.has(id)) continue;
          attempt(async () => {
            const fillable = await ask('getFillable', { id });
            if (fillable) fetched.set(id, fillable);
            const parts = partsOf(wanted);
            if (fillable && wanted.includes(id) && parts) set({ parts });
          });
        }
      },

      setValue(name, value) {
        set(({ values }) => ({ values: { ...values, [name]: value } }));
      },

      setValues(values) {
        set({ values });
      },

      toggle(id) {
        set(({ choices }) => ({ choices: toggleChoice(choices, id) }));
      },

      keepChoices() {
        const { site, choices } = get();
        if (!site) return;
        set({ site: { ...site, choices } });
        attempt(async () => {
          await sendMessage('keepChoices', { ...choices, tabId: await tabId?.() });
        });
      },

      surprise(seed = Math.floor(Math.random() * SEEDS)) {
        const ids = wanted;
        attempt(async () => {
          const values = await ask('surprise', { ids, seed });
          if (ids === wanted) set({ values, seed });
        });
      },
    };
  });
}

export type FillStore = ReturnType<typeof createFillStore>;
