import {
  Archive,
  Boxes,
  Library,
  type LucideIcon,
  Package,
  PackageCheck,
  PenLine,
  Settings,
  Star,
  Trash2,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { CATALOG_PACK, OWN_PACK } from '@/lib/core/library/library-prompt';
import { categoryLabel } from '@/lib/shared/category-label';
import type { LibraryScope, NamedCount } from '@/lib/shared/library-messages';
import { goTo, type LibraryRoute } from './library-route';
import { isShelf, toShelf } from './library-scope';
import type { LibraryStore } from './library-store';
import { ShelfLink } from './shelf-link';

const SHORTEST = 8;

interface Props {
  readonly store: LibraryStore;
  readonly route: LibraryRoute;
  /** Called when a shelf was chosen. */
  readonly onChoose: () => void;
}

/** Everything there is to look at: packs, categories and tags with their counts, favourites, the bin. */
export function LibrarySidebar({ store, route, onChoose }: Props) {
  const scope = useStore(store, (state) => state.scope);
  const list = useStore(store, (state) => state.list);
  const packs = useStore(store, (state) => state.packs);
  const status = useStore(store, (state) => state.status);
  const bundled = useStore(store, (state) => state.bundled);
  const isList = route.view === 'list' || route.view === 'prompt';
  const show = (shelf: Partial<LibraryScope>) => {
    store.getState().show(toShelf(scope, shelf));
    goTo({ view: 'list' });
    onChoose();
  };
  const shelf = (of: Partial<LibraryScope>) => ({ isCurrent: isList && isShelf(scope, of), onClick: () => show(of) });
  const own = packs.find(({ id }) => id === OWN_PACK);
  const others = packs.filter(({ id, removedAt }) => id !== OWN_PACK && id !== CATALOG_PACK && removedAt === 0);
  const all = bundled + packs.reduce((sum, { enabled, prompts }) => sum + (enabled ? prompts : 0), 0);
  // The shelves of a pack's categories stay within that pack.
  const { pack, bin } = scope;

  return (
    <nav aria-label={i18n.t('library.shelves')} className="flex h-full flex-col">
      <div className="flex flex-none items-center gap-2.5 px-5 pt-4.5 pb-3">
        <img src="/icon.svg" alt="" className="size-6" />
        <span className="text-body font-semibold">{i18n.t('extension.name')}</span>
      </div>
      <div className="flex min-h-0 flex-1 flex-col gap-5 overflow-y-auto px-3 py-1">
        <ul className="flex flex-col gap-px">
          <ShelfLink icon={<Library aria-hidden="true" />} label={i18n.t('library.all')} count={all} {...shelf({})} />
          <ShelfLink
            icon={<PenLine aria-hidden="true" />}
            label={i18n.t('library.own')}
            count={own?.prompts ?? 0}
            {...shelf({ pack: OWN_PACK })}
          />
          <ShelfLink
            icon={<Star aria-hidden="true" />}
            label={i18n.t('library.favorites')}
            {...shelf({ favourites: true })}
          />
          <ShelfLink
            icon={<Trash2 aria-hidden="true" />}
            label={i18n.t('library.bin')}
            count={status?.bin}
            {...shelf({ bin: true })}
          />
        </ul>
        <Group title={i18n.t('library.packs')}>
          <ShelfLink
            icon={<PackageCheck aria-hidden="true" />}
            label={i18n.t('library.bundled')}
            count={bundled}
            {...shelf({ pack: CATALOG_PACK })}
          />
          {others.map(({ id, name, prompts, enabled }) => (
            <ShelfLink
              key={id}
              icon={<Package aria-hidden="true" />}
              label={name}
              count={prompts}
              isDim={!enabled}
              {...shelf({ pack: id })}
            />
          ))}
        </Group>
        <Counted
          title={i18n.t('library.categories')}
          counts={list?.categories ?? []}
          row={({ name, count }) => (
            <ShelfLink
              key={name}
              label={categoryLabel(name) || i18n.t('library.noCategory')}
              count={count}
              {...shelf({ pack, bin, category: name })}
            />
          )}
        />
        <Counted
          title={i18n.t('library.tags')}
          counts={list?.tags ?? []}
          row={({ name, count }) => (
            <ShelfLink key={name} label={`#${name}`} count={count} {...shelf({ pack, bin, tag: name })} />
          )}
        />
      </div>
      <ul className="flex flex-none flex-col gap-px border-t border-line p-3">
        <PlaceLink
          icon={Boxes}
          label={i18n.t('library.managePacks')}
          hash="#/packs"
          isCurrent={route.view === 'packs'}
        />
        <PlaceLink
          icon={Archive}
          label={i18n.t('library.backup')}
          hash="#/backup"
          isCurrent={route.view === 'backup'}
        />
        <PlaceLink icon={Settings} label={i18n.t('shell.settings')} hash="#/settings" isCurrent={false} />
      </ul>
    </nav>
  );
}

interface PlaceProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly hash: string;
  readonly isCurrent: boolean;
}

function PlaceLink({ icon: Icon, label, hash, isCurrent }: PlaceProps) {
  return (
    <li>
      <a
        href={hash}
        aria-current={isCurrent ? 'page' : undefined}
        className="flex h-[30px] items-center gap-2 rounded-control px-2 text-label outline-offset-[-1px] hover:bg-line/50 aria-[current]:bg-selected aria-[current]:font-medium"
      >
        <Icon aria-hidden="true" className="size-4 flex-none text-muted" />
        {label}
      </a>
    </li>
  );
}

interface GroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Group({ title, children }: GroupProps) {
  return (
    <section aria-label={title}>
      <h2 className="px-2 pb-1 text-tiny font-semibold tracking-wide text-muted uppercase">{title}</h2>
      <ul className="flex flex-col gap-px">{children}</ul>
    </section>
  );
}

interface CountedProps {
  readonly title: string;
  readonly counts: readonly NamedCount[];
  readonly row: (count: NamedCount) => ReactNode;
}

/** The most frequent ones, and all on demand. */
function Counted({ title, counts, row }: CountedProps) {
  const [isLong, setLong] = useState(false);
  if (counts.length === 0) return null;
  return (
    <Group title={title}>
      {(isLong ? counts : counts.slice(0, SHORTEST)).map(row)}
      {counts.length > SHORTEST && (
        <li>
          <button
            type="button"
            aria-expanded={isLong}
            onClick={() => setLong(!isLong)}
            className="h-7 w-full cursor-pointer rounded-control px-2 text-start text-small text-muted outline-offset-[-1px] hover:bg-line/50 hover:text-ink"
          >
            {isLong ? i18n.t('library.fewer') : i18n.t('library.more', counts.length - SHORTEST)}
          </button>
        </li>
      )}
    </Group>
  );
}
