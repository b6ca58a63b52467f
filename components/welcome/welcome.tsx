import { LibraryBig, Settings } from 'lucide-react';
import { i18n } from '#i18n';
import { openLibrary } from '../browse/open-library';
import { useKeySheet } from '../shortcuts/use-key-sheet';
import { Button } from '../ui/button';
import { PinStep } from './pin-step';
import { PracticeStep } from './practice-step';
import { WaysIn } from './ways-in';

/** What a user sees once, after the installation: the real palette on a box to try it on. */
export function Welcome() {
  const { openKeySheet, keySheet } = useKeySheet();
  return (
    <main className="mx-auto flex max-w-2xl flex-col gap-10 px-5 py-10 font-sans text-body text-ink sm:py-16">
      <header className="flex flex-col items-start gap-4">
        <img src="/icon.svg" alt="" className="size-14" />
        <div>
          <h1 className="text-[32px] leading-tight font-semibold tracking-[-0.02em] text-balance">
            {i18n.t('welcome.title')}
          </h1>
          <p className="mt-2 max-w-[52ch] text-lead text-pretty text-muted">{i18n.t('welcome.lead')}</p>
        </div>
      </header>
      <PracticeStep />
      <PinStep />
      <WaysIn onHelp={openKeySheet} />
      <footer className="flex flex-wrap gap-2 border-t border-line pt-6">
        <Button icon={LibraryBig} onClick={() => openLibrary({ view: 'list' })}>
          {i18n.t('welcome.library')}
        </Button>
        <Button icon={Settings} onClick={() => openLibrary({ area: 'settings', section: 'appearance' })}>
          {i18n.t('browse.settings')}
        </Button>
      </footer>
      {keySheet}
    </main>
  );
}
