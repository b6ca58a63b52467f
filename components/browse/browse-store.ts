import { createStore } from 'zustand/vanilla';
import { i18n } from '#i18n';
import { needOf } from '@/lib/core/finish/finish-prompt';
import type { InsertMode } from '@/lib/core/insertion';
import { ask } from '@/lib/shared/ask';
import { describeCopy, describeOutcome, type OutcomeWords } from '@/lib/shared/describe-outcome';
import type { Filling } from '@/lib/shared/fill-messages';
import type { KeptView } from '@/lib/shared/kept-view';
import type { LibraryChange } from '@/lib/shared/library-change';
import type { NamedCount } from '@/lib/shared/library-messages';
import type { PageAccess } from '@/lib/shared/messages';
import type { ListedPrompt } from '@/lib/shared/prompt-list';
import { report } from '@/lib/shared/report';
import { ALL, type Shelf } from '@/lib/shared/shelf';
import { fetchCover } from '../cover/fetch-cover';
import { createFillStore, type FillStore } from '../fill/fill-store';
import { MOST_PARTS } from '../fill/most-parts';
import { saveCombined } from '../fill/save-combined';
import { listPrompts, readItems } from './list-prompts';

/** What comes next is asked for so many at once, as soon as one of the nearest is not there. */
const AHEAD = 60;
const NEAR = 24;

export interface BrowseState {
  readonly query: string;
  readonly shelf: Shelf;
  /** Narrows the shelf; '' for none. */
  readonly tag: string;
  /** What the grid shows, in order; undefined until the first answer. */
  readonly ids: readonly string[] | undefined;
  /** What is known of them, by id. */
  readonly items: Readonly<Record<string, ListedPrompt>>;
  /** Whether no prompt has every word of the query, and these are only close to it. */
  readonly isClose: boolean;
  readonly categories: readonly NamedCount[];
  readonly tags: readonly NamedCount[];
  /** Pixels from the top of the grid. */
  readonly scrollTop: number;
  /** The ids that the grid draws. */
  readonly inView: readonly string[];
  /** The id of the prompt whose detail view is open, '' for none. */
  readonly open: string;
  /** The ids of the prompts that are combined, in their order; the open one is the next. */
  readonly stack: readonly string[];
  /** What became of saving what is combined; '' while nothing is to be said. */
  readonly saved: string;
  /** The blanks of what is open, and the site that its text is for. */
  readonly fill: FillStore;
  /** undefined until the browser has said whether the current tab can be written to. */
  readonly access: PageAccess | undefined;
  readonly notice: OutcomeWords | undefined;

  /** Asks for what is shown, again if it was. */
  readonly refresh: () => void;
  /** Shows what a write of the library has made of it, on whatever page that was. */
  readonly followChange: (change: LibraryChange | null) => void;
  readonly setQuery: (query: string) => void;
  readonly showShelf: (shelf: Shelf) => void;
  readonly showTag: (tag: string) => void;
  /** Says which prompts are in view, and fetches what is not known of them yet. */
  readonly view: (ids: readonly string[]) => void;
  readonly setScroll: (scrollTop: number) => void;
  readonly openPrompt: (id: string) => void;
  readonly closePrompt: () => void;
  /** Puts a prompt on the stack, so that the next one is combined with it. */
  readonly addToStack: (id: string) => void;
  readonly takeFromStack: (place: number) => void;
  /** Shows what is combined as one text: its last prompt is opened upon the others. */
  readonly openStack: () => void;
  /** Saves what is combined as a prompt of the user's own. */
  readonly saveStack: () => void;
  readonly toggleFavourite: (id: string) => void;
  readonly checkAccess: () => void;
  /** What the form has filled; with `last` the values of the last time. Copies where nothing can be inserted. */
  readonly insert: (mode?: InsertMode, values?: 'last') => void;
  readonly copy: (values?: 'last') => void;
  readonly copySource: () => void;
}

export interface BrowseOptions {
  /** The tab that takes the prompts; undefined where there is none. */
  readonly activeTab: () => Promise<number | undefined>;
  /** Called when a prompt was inserted and nothing is to be said about it. */
  readonly onInserted: () => void;
  /** What the view had when it was last open. */
  readonly kept?: KeptView | undefined;
}

/** The state of one view of the prompts: the popup's, the side panel's or the library page's. */
export function createBrowseStore({ activeTab, onInserted, kept }: BrowseOptions) {
  return createStore<BrowseState>((set, get) => {
    const attempt = (work: () => Promise<void>) => {
      work().catch((error: unknown) => {
        const isUpdated = browser.runtime?.id === undefined;
        if (!isUpdated) report(error);
        set({ notice: { tone: 'failed', message: i18n.t(isUpdated ? 'browse.updated' : 'browse.failed') } });
      });
    };

    const show = (next: Partial<Pick<BrowseState, 'query' | 'shelf' | 'tag'>>) => {
      set({ ...next, scrollTop: 0, notice: undefined });
      get().refresh();
    };

    const fill = createFillStore({ tabId: activeTab, selection: '', draft: '', attempt });

    /** The open prompt as it is shown. */
    const filling = async (values: 'last' | undefined): Promise<Filling> => {
      const state = fill.getState();
      return {
        ids: idsOf(get()),
        values: values ?? state.values,
        choices: state.site && state.choices,
        tabId: await activeTab(),
      };
    };

    const copyText = async (values?: 'last') => {
      const taken = await ask('takeText', await filling(values));
      if (!taken) return false;
      await navigator.clipboard.writeText(taken.text);
      return true;
    };

    const needsImage = () => needOf(idsOf(get()).flatMap((id) => get().items[id]?.meta ?? []));
    const restack = (stack: readonly string[]) => {
      set({ stack, saved: '' });
      if (get().open !== '') fill.getState().show(idsOf(get()));
    };
    /** Rows that are on the way. */
    const asked = new Set<string>();
    const fetchItems = (ids: readonly string[]) => {
      for (const id of ids) asked.add(id);
      attempt(async () => {
        const items = await readItems(ids);
        set((state) => ({ items: { ...state.items, ...items } }));
        for (const id of ids) asked.delete(id);
        // With one message, and not with one for each tile when it comes near.
        await Promise.all(Object.values(items).map(({ meta: { id }, picture }) => fetchCover({ id, picture })));
      });
    };

    return {
      query: kept?.query ?? '',
      shelf: kept?.shelf ?? ALL,
      tag: kept?.tag ?? '',
      ids: kept?.ids,
      items: Object.fromEntries(kept?.items.map((item) => [item.meta.id, item]) ?? []),
      isClose: false,
      categories: [],
      tags: [],
      scrollTop: kept?.scrollTop ?? 0,
      inView: [],
      open: '',
      stack: kept?.stack ?? [],
      saved: '',
      fill,
      access: undefined,
      notice: undefined,

      refresh() {
        attempt(async () => {
          const { query, shelf, tag } = get();
          const list = await listPrompts({ query, shelf, tag });
          const now = get();
          if (query !== now.query || shelf !== now.shelf || tag !== now.tag) return;
          // Nothing has the tag or the category any more: its last prompt went while the view was closed, or just now.
          if (query === '' && list.ids.length === 0 && tag !== '') return get().showTag(tag);
          if (query === '' && list.ids.length === 0 && shelf.kind === 'category') return get().showShelf(ALL);
          const { items, ...rest } = list;
          set({ ...rest, items: { ...now.items, ...items } });
        });
      },

      followChange(change) {
        const { items, inView, stack, open } = get();
        // A pack that was switched takes all of its prompts with it.
        const isAnything = change === null || change.packs || change.prompts === 'many';
        const changed = new Set(isAnything ? Object.keys(items) : change.prompts);
        const shown = new Set([...inView, ...stack, open]);
        // What is not in view is asked for when it comes there.
        const kept = Object.entries(items).filter(([id]) => shown.has(id) || !changed.has(id));
        set({ items: Object.fromEntries(kept) });
        attempt(async () => {
          const read = await readItems([...changed].filter((id) => shown.has(id)));
          set((state) => ({ items: { ...state.items, ...read } }));
          get().refresh();
        });
      },

      setQuery: (query) => show({ query }),
      showShelf: (shelf) => show({ shelf, tag: '' }),
      showTag: (tag) => show({ tag: tag === get().tag ? '' : tag }),

      view(ids) {
        set({ inView: ids });
        const { ids: all = [], items } = get();
        const end = all.indexOf(ids.at(-1) ?? '') + 1;
        const isMissing = (id: string) => !items[id] && !asked.has(id);
        if (![...ids, ...all.slice(end, end + NEAR)].some(isMissing)) return;
        fetchItems([...ids, ...all.slice(end, end + AHEAD)].filter(isMissing));
      },

      setScroll: (scrollTop) => set({ scrollTop }),

      openPrompt(id) {
        set({ open: id, notice: undefined, saved: '' });
        const ids = idsOf(get());
        const missing = ids.filter((each) => !get().items[each]);
        if (missing.length > 0) fetchItems(missing);
        // What the user has written there since is what a style goes around.
        get().checkAccess();
        fill.getState().show(ids);
        attempt(async () => {
          const prompts = await Promise.all(ids.map((each) => ask('getPrompt', { id: each })));
          const gone = ids.filter((_, place) => !prompts[place]);
          if (gone.length === 0 || get().open !== id) return;
          restack(get().stack.filter((each) => !gone.includes(each)));
          if (gone.includes(id)) set({ open: '', notice: { tone: 'failed', message: i18n.t('browse.promptGone') } });
        });
      },

      closePrompt() {
        set({ open: '', notice: undefined, saved: '' });
      },

      addToStack(id) {
        const { stack } = get();
        // One more is opened upon them.
        if (stack.length >= MOST_PARTS - 1 || !get().items[id]) return;
        set({ stack: [...stack, id], open: '', saved: '' });
        show({ query: '' });
      },

      takeFromStack(place) {
        restack(get().stack.toSpliced(place, 1));
      },

      openStack() {
        const last = get().stack.at(-1);
        if (last === undefined) return;
        set({ stack: get().stack.slice(0, -1) });
        get().openPrompt(last);
      },

      saveStack() {
        if (get().stack.length === 0 || fill.getState().parts.length < 2) return;
        attempt(async () => set({ saved: await saveCombined(fill.getState()) }));
      },

      toggleFavourite(id) {
        const item = get().items[id];
        if (!item) return;
        const favourite = !item.favourite;
        set(({ items }) => ({ items: { ...items, [id]: { ...item, favourite } } }));
        attempt(() =>
          ask('setFavourite', { id, favourite }).catch((error: unknown) => {
            set(({ items }) => ({ items: { ...items, [id]: { ...item, favourite: item.favourite } } }));
            throw error;
          }),
        );
      },

      checkAccess() {
        fill.getState().readSite();
        attempt(async () => {
          const access = await ask('getAccess', { tabId: await activeTab() });
          set({ access });
          fill.getState().setPage(access.ok ? access : { draft: '', selection: '' });
        });
      },

      insert(mode, values) {
        const { access } = get();
        if (access && !(access.ok && access.hasField)) return get().copy(values);
        attempt(async () => {
          const { outcome, copied } = await ask('insertPrompt', { ...(await filling(values)), mode });
          if (outcome.ok) {
            get().closePrompt();
            set({ stack: [] });
            return onInserted();
          }
          if (outcome.reason === 'no-access') set({ access: { ok: false, reason: 'no-access' } });
          // It was open to us before: another page came in its place meanwhile.
          const isGone = outcome.reason === 'no-access' && access?.ok;
          const became = isGone ? ({ ok: false, reason: 'gone' } as const) : outcome;
          set({ notice: describeOutcome(became, copied || (await copyText(values)), { needsImage: needsImage() }) });
        });
      },

      copy(values) {
        attempt(async () => set({ notice: describeCopy(await copyText(values), needsImage()) }));
      },

      copySource() {
        attempt(async () => {
          await navigator.clipboard.writeText(get().items[get().open]?.meta.sourceUrl ?? '');
          set({ notice: { tone: 'done', message: i18n.t('browse.sourceCopied') } });
        });
      },
    };
  });
}

export type BrowseStore = ReturnType<typeof createBrowseStore>;

/** What would go in now: the stack, and behind it the open prompt. */
function idsOf({ stack, open }: Pick<BrowseState, 'stack' | 'open'>): readonly string[] {
  return open === '' ? stack : [...stack, open];
}
