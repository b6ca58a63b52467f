import { createPaletteOpener } from '@/lib/page/stage/create-palette-opener';

// Injected right after the inserter, whose API it completes.
export default defineUnlistedScript(() => {
  const api = globalThis.promptPalette;
  if (!api) return;
  api.opener ??= createPaletteOpener(document, api);
  const { request, first } = globalThis.promptPaletteOpening ?? {};
  globalThis.promptPaletteOpening = undefined;
  if (request) api.opener.openPalette(request);
  if (first) api.opener.takeFirstList(first);
});
