import { FileInput, LayoutGrid, List, PanelLeft, Plus, Search } from 'lucide-react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { SegmentedControl } from '../ui/segmented-control';
import { Select } from '../ui/select';
import { goTo } from './library-route';
import type { LibraryStore } from './library-store';

const SORTS = ['updated', 'created', 'title', 'used'] as const;

interface Props {
  readonly store: LibraryStore;
  /** Where there is no room for the shelves at the side: whether they are open. */
  readonly hasShelves: boolean;
  readonly onShelves: () => void;
}

/** Where there is little room the icons have to do, so that all stays in one line. */
const NAME = '@max-[760px]:sr-only';

/** Search, order and layout of the list, and the ways to get more into it. */
export function LibraryToolbar({ store, hasShelves, onShelves }: Props) {
  const scope = useStore(store, (state) => state.scope);
  const layout = useStore(store, (state) => state.layout);
  const { show, setLayout } = store.getState();
  return (
    <div
      role="toolbar"
      aria-label={i18n.t('library.toolbar')}
      className="flex flex-none flex-wrap items-center gap-2 px-5 pt-4 pb-2"
    >
      <IconButton
        icon={PanelLeft}
        label={i18n.t('library.shelves')}
        aria-expanded={hasShelves}
        onClick={onShelves}
        className="rtl:-scale-x-100 lg:hidden"
      />
      <search className="flex h-9 min-w-40 flex-1 items-center gap-2.5 rounded-control border border-edge bg-raised px-3 focus-within:outline-2 focus-within:outline-accent">
        <Search aria-hidden="true" className="size-4 flex-none text-muted" />
        <input
          id="search-library"
          type="text"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          aria-label={i18n.t('search.label')}
          placeholder={i18n.t('library.searchPlaceholder')}
          value={scope.query}
          onChange={({ target }) => show({ ...scope, query: target.value })}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'ArrowDown' || event.key === 'Enter') document.getElementById('library-list')?.focus();
            else if (event.key === 'Escape' && scope.query !== '') show({ ...scope, query: '' });
            else return;
            event.preventDefault();
          }}
          className="h-full min-w-0 flex-1 bg-transparent rtl:text-right text-body caret-accent outline-none placeholder:text-muted"
        />
      </search>
      <Select
        label={i18n.t('library.sort.label')}
        value={scope.sort}
        choices={SORTS.map((value) => ({ value, label: i18n.t(`library.sort.${value}`) }))}
        onChange={(sort) => show({ ...scope, sort })}
      />
      <SegmentedControl
        label={i18n.t('library.layout.label')}
        value={layout}
        hasOnlyIcons
        onChange={setLayout}
        segments={[
          { value: 'grid', label: i18n.t('library.layout.grid'), icon: LayoutGrid },
          { value: 'list', label: i18n.t('library.layout.list'), icon: List },
        ]}
      />
      <Button icon={FileInput} title={i18n.t('library.import')} onClick={() => goTo({ view: 'import' })}>
        <span className={NAME}>{i18n.t('library.import')}</span>
      </Button>
      <Button look="primary" icon={Plus} title={i18n.t('library.new')} onClick={() => goTo({ view: 'new', text: '' })}>
        <span className={NAME}>{i18n.t('library.new')}</span>
      </Button>
    </div>
  );
}
