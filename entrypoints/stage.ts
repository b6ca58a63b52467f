import { createPaletteOpener } from '@/lib/page/stage/create-palette-opener';

// Injected right after the inserter, whose API it completes.
export default defineUnlistedScript(() => {
  const api = globalThis.promptPalette;
  if (api) api.opener ??= createPaletteOpener(document, api);
});
