import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { selectOnly } from '@/lib/core/library/selection';
import { spokenCount } from '../ui/spoken-count';
import { BackupPage } from './backup/backup-page';
import { BackupReminder } from './backup/backup-reminder';
import { BinBar } from './bin-bar';
import { DropTarget } from './drop-target';
import { EditorPage } from './editor/editor-page';
import { EmptyList } from './empty-list';
import { ImportPage } from './import/import-page';
import type { ImportSource } from './import/import-source';
import { createImportStore } from './import/import-store';
import { libraryChanges } from './library-changes';
import { goTo, useLibraryRoute } from './library-route';
import { LibrarySidebar } from './library-sidebar';
import { createLibraryStore } from './library-store';
import { LibraryToolbar } from './library-toolbar';
import { PacksPage } from './packs/packs-page';
import { PromptList } from './prompt-list';
import { PromptPanel } from './prompt-panel';
import { SelectionBar } from './selection-bar';

/** The user's prompts and the bundled ones: a list with one of them beside it, or an editor, an import, the packs. */
export function PromptsView() {
  const [store] = useState(createLibraryStore);
  const [imports] = useState(createImportStore);
  const [changes] = useState(() => libraryChanges(store));
  useEffect(() => store.getState().start(), [store]);
  const route = useLibraryRoute();
  const [hasShelves, setShelves] = useState(false);
  const isEmpty = useStore(store, (state) => state.list?.ids.length === 0);
  const said = useStore(store, ({ list, scope }) => (list ? spokenCount(list.ids.length, scope.query) : ''));
  const openId = route.view === 'prompt' ? route.id : undefined;

  // Whoever comes back from an editor or an import had the focus there.
  const isList = route.view === 'list' || route.view === 'prompt';
  const isFirst = useRef(true);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (isList && isLost && !isFirst.current) document.getElementById('library-list')?.focus();
    isFirst.current = false;
  }, [isList]);

  // A link to a prompt selects it in the list.
  useEffect(() => {
    if (openId === undefined) return;
    const { selection, select } = store.getState();
    if (selection.active !== openId) select(selectOnly(openId));
  }, [openId, store]);

  const bringIn = useCallback(
    (sources: readonly ImportSource[], name: string) => {
      if (sources.length === 0) return;
      imports.getState().read(sources, { name });
      goTo({ view: 'import' });
    },
    [imports],
  );
  const dropFailed = useCallback((error: unknown) => store.getState().attempt(() => Promise.reject(error)), [store]);

  const page = () => {
    if (route.view === 'new') return <EditorPage key="new" library={store} id="" text={route.text} />;
    if (route.view === 'edit') return <EditorPage key={route.id} library={store} id={route.id} text="" />;
    if (route.view === 'import') return <ImportPage store={imports} changes={changes} />;
    if (route.view === 'packs') return <PacksPage store={store} imports={imports} changes={changes} />;
    if (route.view === 'backup') return <BackupPage store={store} changes={changes} />;
    return (
      <div className="@container relative flex h-full min-w-0 flex-col">
        <h1 className="sr-only">{i18n.t('shell.prompts')}</h1>
        <p role="status" className="sr-only">
          {said}
        </p>
        <LibraryToolbar store={store} hasShelves={hasShelves} onShelves={() => setShelves(!hasShelves)} />
        <BackupReminder store={store} />
        <BinBar store={store} changes={changes} />
        {isEmpty ? (
          <EmptyList store={store} />
        ) : (
          <PromptList
            store={store}
            changes={changes}
            onOpen={(id) => goTo({ view: 'prompt', id }, openId !== undefined)}
          />
        )}
        <SelectionBar store={store} changes={changes} />
      </div>
    );
  };

  return (
    <div className="relative flex h-full min-h-0">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape puts the shelves away where they lie over the list. */}
      <div
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !hasShelves) return;
          setShelves(false);
          document.getElementById('search-library')?.focus();
        }}
        className={`w-60 flex-none border-e border-line bg-surface max-lg:absolute max-lg:inset-y-0 max-lg:start-0 max-lg:z-20 max-lg:shadow-panel ${hasShelves ? '' : 'max-lg:hidden'}`}
      >
        <LibrarySidebar store={store} route={route} onChoose={() => setShelves(false)} />
      </div>
      {hasShelves && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same.
        // biome-ignore lint/a11y/noStaticElementInteractions: as above.
        <div onClick={() => setShelves(false)} className="absolute inset-0 z-10 bg-scrim lg:hidden" />
      )}
      <div className="min-w-0 flex-1">{page()}</div>
      {openId !== undefined && (
        <PromptPanel
          store={store}
          changes={changes}
          id={openId}
          onClose={() => {
            goTo({ view: 'list' }, true);
            document.getElementById('library-list')?.focus();
          }}
        />
      )}
      <DropTarget onFiles={bringIn} onFailure={dropFailed} />
    </div>
  );
}
