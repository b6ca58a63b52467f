import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { InsertModeChoice } from './insert-mode-choice';
import { ShortcutList } from './shortcut-list';
import { SiteList } from './site-list';

/** How the extension behaves, on one page. */
export function Settings() {
  return (
    <main className="mx-auto flex max-w-4xl flex-col gap-12 px-6 py-12 font-sans text-[15px] leading-relaxed text-ink">
      <header className="flex items-center gap-4">
        <img src="/icon.svg" alt="" className="size-12" />
        <div>
          <h1 className="text-[26px] leading-tight font-semibold">{i18n.t('extension.name')}</h1>
          <p className="text-muted">{i18n.t('settings.local')}</p>
        </div>
      </header>
      <Section title={i18n.t('settings.inserting')} lead={i18n.t('settings.insertingLead')}>
        <InsertModeChoice />
      </Section>
      <Section title={i18n.t('settings.shortcuts')} lead={i18n.t('settings.shortcutsLead')}>
        <ShortcutList />
      </Section>
      <Section title={i18n.t('settings.sites')} lead={i18n.t('settings.sitesLead')}>
        <SiteList />
      </Section>
    </main>
  );
}

interface SectionProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

function Section({ title, lead, children }: SectionProps) {
  return (
    <section className="flex flex-col gap-4">
      <div>
        <h2 className="text-[18px] font-semibold">{title}</h2>
        <p className="text-[14px] text-muted">{lead}</p>
      </div>
      {children}
    </section>
  );
}
