import type { ReactNode } from 'react';
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
          <h1 className="text-[26px] leading-tight font-semibold">Prompt Palette</h1>
          <p className="text-muted">Everything stays on this machine.</p>
        </div>
      </header>
      <Section
        title="Inserting"
        lead="Where a prompt goes. Shift+Enter and Alt+Enter in the palette choose otherwise for one."
      >
        <InsertModeChoice />
      </Section>
      <Section title="Shortcuts" lead="The browser owns these; it leaves one out when another extension had it first.">
        <ShortcutList />
      </Section>
      <Section
        title="Sites"
        lead="The box that has the focus always comes first. Else this is how the prompt box is found on the sites that are known. Where you switch // on, typing it at the start of a word opens the palette, and boxes in frames of the site work too; the browser asks you first, and switching it off gives the permission back."
      >
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
