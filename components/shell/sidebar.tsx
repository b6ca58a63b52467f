import {
  Command,
  Globe,
  Info,
  Languages,
  LibraryBig,
  type LucideIcon,
  Palette,
  RefreshCw,
  ShieldCheck,
  TextCursorInput,
} from 'lucide-react';
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { type Route, routeHash, SETTINGS_SECTIONS, type SettingsSection } from './route';

const SECTIONS = {
  appearance: { name: 'settings.appearance', icon: Palette },
  language: { name: 'settings.language', icon: Languages },
  inserting: { name: 'settings.inserting', icon: TextCursorInput },
  sites: { name: 'settings.sites', icon: Globe },
  sync: { name: 'settings.sync', icon: RefreshCw },
  shortcuts: { name: 'settings.shortcuts', icon: Command },
  privacy: { name: 'settings.privacy', icon: ShieldCheck },
  about: { name: 'settings.about', icon: Info },
} as const satisfies Record<SettingsSection, { readonly name: string; readonly icon: LucideIcon }>;

/** The places of the library page; on a narrow window a row above the content. */
export function Sidebar({ route }: { readonly route: Route }) {
  return (
    <nav
      aria-label={i18n.t('shell.places')}
      className="flex flex-none gap-1 overflow-x-auto border-line bg-surface p-2 max-md:border-b max-md:[scrollbar-width:none] md:sticky md:top-0 md:h-screen md:w-60 md:flex-col md:overflow-y-auto md:border-e md:p-4"
    >
      <div className="flex items-center gap-2.5 px-2 pb-5 max-md:hidden">
        <img src="/icon.svg" alt="" className="size-7" />
        <span className="text-body font-semibold">{i18n.t('extension.name')}</span>
      </div>
      <Place
        icon={LibraryBig}
        name={i18n.t('shell.prompts')}
        route={{ area: 'prompts', path: '' }}
        isCurrent={route.area === 'prompts'}
      />
      <p className="px-2.5 pt-5 pb-1.5 text-small font-medium text-muted max-md:hidden">{i18n.t('shell.settings')}</p>
      {SETTINGS_SECTIONS.map((section) => (
        <Place
          key={section}
          icon={SECTIONS[section].icon}
          name={i18n.t(SECTIONS[section].name)}
          route={{ area: 'settings', section }}
          isCurrent={route.area === 'settings' && route.section === section}
        />
      ))}
    </nav>
  );
}

interface PlaceProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly route: Route;
  readonly isCurrent: boolean;
}

function Place({ icon: Icon, name, route, isCurrent }: PlaceProps) {
  const link = useRef<HTMLAnchorElement>(null);
  // In the row of a narrow window it may be out of view.
  useEffect(() => {
    if (isCurrent) link.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isCurrent]);
  return (
    <a
      ref={link}
      href={routeHash(route)}
      aria-current={isCurrent ? 'page' : undefined}
      className="flex min-h-9 flex-none scroll-mx-4 items-center gap-2.5 rounded-control px-2.5 text-label font-medium whitespace-nowrap text-muted transition hover:bg-line/50 hover:text-ink aria-[current]:bg-raised aria-[current]:text-ink aria-[current]:shadow-card"
    >
      <Icon aria-hidden="true" className="size-4 flex-none" />
      {name}
    </a>
  );
}
