import { createStore } from 'zustand/vanilla';
import { i18n } from '#i18n';
import type { Prompt } from '@/lib/core/prompt';
import { ask } from '@/lib/shared/ask';
import { describeCopy, describeOutcome, type OutcomeWords } from '@/lib/shared/describe-outcome';
import { type PageAccess, sendMessage } from '@/lib/shared/messages';
import type { CategoryCount, ListedPrompt, PromptList } from '@/lib/shared/prompt-list';
import { report } from '@/lib/shared/report';

const MOST_HITS = 200;

/** What the grid shows when nothing is searched: a category's folder name, everything, or the favourites. */
export type Shelf = { readonly kind: 'all' | 'favourites' } | { readonly kind: 'category'; readonly category: string };

export interface BrowseState {
  readonly query: string;
  readonly shelf: Shelf;
  readonly list: PromptList | undefined;
  readonly categories: readonly CategoryCount[];
  /** The prompt whose detail view is open, and its text once it is there. */
  readonly open: ListedPrompt | undefined;
  readonly prompt: Prompt | undefined;
  /** undefined until the browser has said whether the current tab can be written to. */
  readonly access: PageAccess | undefined;
  readonly notice: OutcomeWords | undefined;

  /** Asks for what is shown first. */
  readonly start: () => void;
  readonly setQuery: (query: string) => void;
  readonly showShelf: (shelf: Shelf) => void;
  readonly openPrompt: (prompt: ListedPrompt) => void;
  readonly closePrompt: () => void;
  readonly toggleFavourite: () => void;
  readonly insert: () => void;
  readonly copy: () => void;
}

/** The state of the popup, for as long as it is open. */
export function createBrowseStore() {
  return createStore<BrowseState>((set, get) => {
    const tab = activeTabId();

    const attempt = (work: () => Promise<void>) => {
      work().catch((error: unknown) => {
        report(error);
        set({ notice: { tone: 'failed', message: i18n.t('browse.failed') } });
      });
    };

    const refresh = () =>
      attempt(async () => {
        const { query, shelf } = get();
        const list = query.trim() === '' ? await browseShelf(shelf) : await searchIn(query, shelf);
        if (list.categories.length > 0) set({ categories: list.categories });
        if (query === get().query && shelf === get().shelf) set({ list });
      });

    return {
      query: '',
      shelf: { kind: 'all' },
      list: undefined,
      categories: [],
      open: undefined,
      prompt: undefined,
      access: undefined,
      notice: undefined,

      start() {
        refresh();
        attempt(async () => set({ access: await ask('getAccess', { tabId: await tab }) }));
      },

      setQuery(query) {
        set({ query });
        refresh();
      },

      showShelf(shelf) {
        set({ shelf });
        refresh();
      },

      openPrompt(open) {
        set({ open, prompt: undefined, notice: undefined });
        attempt(async () => {
          const prompt = await ask('getPrompt', { id: open.meta.id });
          if (get().open === open) set({ prompt });
        });
      },

      closePrompt() {
        set({ open: undefined, prompt: undefined, notice: undefined });
        refresh();
      },

      toggleFavourite() {
        const { open } = get();
        if (!open) return;
        const favourite = !open.favourite;
        set({ open: { ...open, favourite } });
        attempt(async () => {
          await ask('setFavourite', { id: open.meta.id, favourite });
        });
      },

      insert() {
        const { open } = get();
        if (!open) return;
        attempt(async () => {
          const { outcome, copied } = await sendMessage('insertPrompt', { ids: [open.meta.id], tabId: await tab });
          if (outcome.ok) return window.close();
          const need = open.meta.needsImage;
          set({ notice: describeOutcome(outcome, copied || (await copyText(open.meta.id, await tab)), need) });
        });
      },

      copy() {
        const { open } = get();
        if (!open) return;
        attempt(async () => {
          set({ notice: describeCopy(await copyText(open.meta.id, await tab), open.meta.needsImage) });
        });
      },
    };
  });
}

export type BrowseStore = ReturnType<typeof createBrowseStore>;

function browseShelf(shelf: Shelf): Promise<PromptList> {
  const category = shelf.kind === 'category' ? shelf.category : '';
  return ask('browse', { category, favourites: shelf.kind === 'favourites' });
}

/** A search keeps to the shelf that is shown. */
function searchIn(query: string, shelf: Shelf): Promise<PromptList> {
  const scope = { all: '', favourites: 'is:fav ', category: shelf.kind === 'category' ? `in:${shelf.category} ` : '' };
  return ask('search', { query: scope[shelf.kind] + query, limit: MOST_HITS, whole: true });
}

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function copyText(id: string, tabId: number | undefined): Promise<boolean> {
  const taken = await ask('takeText', { ids: [id], tabId });
  if (!taken) return false;
  await navigator.clipboard.writeText(taken.text);
  return true;
}
