import { TRIGGER, watchForTrigger } from '@/lib/page/trigger/watch-for-trigger';
import { sendMessage } from '@/lib/shared/messages';
import { report } from '@/lib/shared/report';

declare global {
  var promptPaletteTrigger: true | undefined;
}

// It may be injected into a page that had it from its loading on.
export default defineUnlistedScript(() => {
  if (globalThis.promptPaletteTrigger) return;
  globalThis.promptPaletteTrigger = true;
  watchForTrigger(document, () => {
    // After an update of the extension this script is left alone in the page, and says nothing more.
    if (browser.runtime?.id !== undefined) sendMessage('openPalette', { typed: TRIGGER }).catch(report);
  });
});
