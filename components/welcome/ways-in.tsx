import { Keyboard, type LucideIcon, MousePointerClick, PanelRight, Search } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';

/** The other ways to a prompt. */
export function WaysIn({ onHelp }: { readonly onHelp: () => void }) {
  const ways: readonly { readonly icon: LucideIcon; readonly name: string; readonly words: string }[] = [
    { icon: MousePointerClick, name: i18n.t('welcome.menu'), words: i18n.t('welcome.menuLead') },
    { icon: PanelRight, name: i18n.t('welcome.panel'), words: i18n.t('welcome.panelLead') },
    { icon: Search, name: i18n.t('welcome.omnibox'), words: i18n.t('welcome.omniboxLead') },
  ];
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-heading font-semibold">{i18n.t('welcome.ways')}</h2>
      <ul className="grid gap-3 sm:grid-cols-3">
        {ways.map(({ icon: Icon, name, words }) => (
          <li key={name} className="rounded-card border border-line bg-raised p-4">
            <Icon aria-hidden="true" className="size-5 text-accent" />
            <p className="mt-2.5 font-medium">{name}</p>
            <p className="mt-0.5 text-label text-muted">{words}</p>
          </li>
        ))}
      </ul>
      <Button look="quiet" icon={Keyboard} onClick={onHelp} className="self-start">
        {i18n.t('keys.title')}
      </Button>
    </section>
  );
}
