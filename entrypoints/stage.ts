import { openStage } from '@/lib/page/stage/open-stage';

// Injected right after the inserter, whose API it completes.
export default defineUnlistedScript(() => {
  if (globalThis.promptPalette) globalThis.promptPalette.openStage ??= (request) => openStage(document, request);
});
