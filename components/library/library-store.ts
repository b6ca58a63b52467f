import { createStore } from 'zustand/vanilla';
import { keepListed, NOTHING_SELECTED, type Selection } from '@/lib/core/library/selection';
import { ask } from '@/lib/shared/ask';
import type { LibraryList, LibraryRow, LibraryScope, LibraryStatus, PackSummary } from '@/lib/shared/library-messages';
import { report } from '@/lib/shared/report';
import { favouritesItem, libraryChangeItem, libraryViewItem } from '@/lib/shared/storage';
import { WHOLE_LIBRARY } from './library-scope';
import { sayFailed } from './say-failed';

/** How many rows are asked for at once. */
const CHUNK = 100;

export interface LibraryState {
  readonly scope: LibraryScope;
  /** undefined until the first answer. */
  readonly list: LibraryList | undefined;
  /** By id; grows in place as rows come into view, each set of the state says that it has. */
  readonly rows: ReadonlyMap<string, LibraryRow>;
  readonly packs: readonly PackSummary[];
  /** undefined until the first answer. */
  readonly status: LibraryStatus | undefined;
  readonly bundled: number;
  readonly selection: Selection;
  readonly layout: 'grid' | 'list';

  /** Asks for what is shown first, and again for what changes. Returns what ends it. */
  readonly start: () => () => void;
  readonly show: (scope: LibraryScope) => void;
  readonly setLayout: (layout: 'grid' | 'list') => void;
  readonly select: (selection: Selection) => void;
  /** Asks for the rows of the list from one index to before another, as far as they are not there yet. */
  readonly loadRows: (from: number, to: number) => void;
  readonly refresh: () => Promise<void>;
  /** Runs what talks to the worker, and says it where no answer came. */
  readonly attempt: (work: () => Promise<void>) => void;
}

/** The state of the library page, for as long as it is open. */
export function createLibraryStore() {
  return createStore<LibraryState>((set, get) => {
    const rows = new Map<string, LibraryRow>();
    const asked = new Set<string>();

    const attempt = (work: () => Promise<void>) => {
      work().catch((error: unknown) => {
        report(error);
        sayFailed('lost');
      });
    };

    const refreshList = async () => {
      const { scope } = get();
      const list = await ask('listLibrary', scope);
      if (scope !== get().scope) return;
      const { selection, list: before } = get();
      set({ list, selection: keepListed(selection, before?.ids ?? [], list.ids) });
    };

    const refreshRest = async () => {
      const [packs, status] = await Promise.all([ask('getPacks', {}), ask('getLibraryStatus', {})]);
      set({ packs, status });
    };

    const refresh = async () => {
      await Promise.all([refreshList(), refreshRest()]);
    };

    const fetchRows = async (ids: readonly string[]) => {
      for (const id of ids) asked.add(id);
      try {
        for (const row of await ask('getLibraryRows', { ids })) rows.set(row.meta.id, row);
      } finally {
        // What did not come is asked for when it is next in view.
        for (const id of ids) if (!rows.has(id)) asked.delete(id);
      }
      set({ rows });
    };

    /** Those in view are asked for anew, and shown as they were until the answer is there. */
    const forget = (ids: readonly string[] | 'many') => {
      const stale = ids === 'many' ? [...rows.keys()] : ids.filter((id) => rows.has(id));
      for (const id of stale) asked.delete(id);
    };

    return {
      scope: WHOLE_LIBRARY,
      list: undefined,
      rows,
      packs: [],
      status: undefined,
      bundled: 0,
      selection: NOTHING_SELECTED,
      layout: 'grid',
      attempt,
      refresh,

      start() {
        attempt(async () => {
          const { layout, sort } = await libraryViewItem.getValue();
          set({ layout, scope: { ...get().scope, sort } });
          await refresh();
        });
        attempt(async () => {
          const bundled = await ask('listLibrary', { ...WHOLE_LIBRARY, pack: 'catalog' });
          set({ bundled: bundled.ids.length });
        });
        const unwatch = [
          libraryChangeItem.watch((change) => {
            // A pack that lets its pictures be shown changes the looks of its prompts.
            forget(change && !change.packs ? change.prompts : 'many');
            attempt(refresh);
          }),
          favouritesItem.watch(() => {
            forget('many');
            attempt(refreshList);
          }),
        ];
        return () => {
          for (const stop of unwatch) stop();
        };
      },

      show(scope) {
        const { sort } = get().scope;
        set({ scope, selection: NOTHING_SELECTED });
        attempt(refreshList);
        if (sort !== scope.sort) attempt(() => libraryViewItem.setValue({ layout: get().layout, sort: scope.sort }));
      },

      setLayout(layout) {
        set({ layout });
        attempt(() => libraryViewItem.setValue({ layout, sort: get().scope.sort }));
      },

      select: (selection) => set({ selection }),

      loadRows(from, to) {
        const ids = get().list?.ids ?? [];
        const start = Math.max(0, from - (from % CHUNK));
        const missing = ids.slice(start, to + CHUNK - (to % CHUNK)).filter((id) => !asked.has(id));
        for (let at = 0; at < missing.length; at += CHUNK) {
          const chunk = missing.slice(at, at + CHUNK);
          attempt(() => fetchRows(chunk));
        }
      },
    };
  });
}

export type LibraryStore = ReturnType<typeof createLibraryStore>;
