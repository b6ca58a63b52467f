import { Pin, Puzzle } from 'lucide-react';
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { report } from '@/lib/shared/report';
import { Step } from './step';

const AGAIN_AFTER_MS = 1000;

/** How to keep the button in view; ticks itself off. Not every browser tells whether it is. */
export function PinStep() {
  const isPinned = useIsPinned();
  return (
    <Step number={2} title={i18n.t('welcome.pin')} isDone={isPinned}>
      <p className="text-pretty text-muted">{i18n.t('welcome.pinLead')}</p>
      <p className="flex flex-wrap items-center gap-2 rounded-card border border-line bg-surface px-4 py-3 text-label">
        <Puzzle aria-hidden="true" className="size-5 flex-none text-muted" />
        {i18n.t('welcome.pinMenu')}
        <span aria-hidden="true" className="text-muted rtl:-scale-x-100">
          →
        </span>
        <img src="/icon.svg" alt="" className="size-5" />
        {i18n.t('extension.name')}
        <span aria-hidden="true" className="text-muted rtl:-scale-x-100">
          →
        </span>
        <Pin aria-hidden="true" className="size-5 flex-none text-accent" />
        {i18n.t('welcome.pinPin')}
      </p>
    </Step>
  );
}

/** There is an event for it only in newer browsers, so it is asked for as long as the page is open. */
function useIsPinned(): boolean {
  const [isPinned, setPinned] = useState(false);
  useEffect(() => {
    const refresh = () => {
      browser.action
        .getUserSettings?.()
        .then(({ isOnToolbar }) => setPinned(isOnToolbar ?? false))
        .catch(report);
    };
    refresh();
    const timer = setInterval(refresh, AGAIN_AFTER_MS);
    return () => clearInterval(timer);
  }, []);
  return isPinned;
}
