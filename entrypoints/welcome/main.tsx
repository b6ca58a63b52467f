import { i18n } from '#i18n';
import { mountPalette } from '@/components/palette/mount-palette';
import { mountPage } from '@/components/ui/mount-page';
import { Welcome } from '@/components/welcome/welcome';
import { createPageApi } from '@/lib/page/create-page-api';
import { createNotices } from '@/lib/page/notices/create-notices';
import { createPaletteOpener } from '@/lib/page/stage/create-palette-opener';
import { pageCalls } from '@/lib/shared/page-calls';
import { parsePracticeCall } from '@/lib/shared/practice-call';
import { report } from '@/lib/shared/report';

// What is injected into other pages, this one brings with it: the palette over the practice box is the real one.
globalThis.promptPalette = createPageApi(document);
globalThis.promptPalette.notices = createNotices(document);
globalThis.promptPalette.opener = createPaletteOpener(document, globalThis.promptPalette);
globalThis.promptPaletteMount = mountPalette;

const tabId = browser.tabs.getCurrent().then((tab) => tab?.id);

browser.runtime.onMessage.addListener((message: unknown, _sender, answer: (result: unknown) => void) => {
  const call = parsePracticeCall(message);
  if (!call) return undefined;
  const run = async () => {
    // Every page of ours hears it.
    if ((await tabId) !== call.practiceTab) return;
    const page = pageCalls[call.name] as (...args: readonly unknown[]) => unknown; // The worker pairs name and arguments.
    answer(await page(...call.args));
  };
  run().catch(report);
  return true;
});

mountPage(
  () => i18n.t('welcome.title'),
  () => <Welcome />,
);
