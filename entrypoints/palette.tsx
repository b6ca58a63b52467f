import { mountPalette } from '@/components/palette/mount-palette';

export default defineUnlistedScript(() => {
  globalThis.promptPaletteMount = mountPalette;
  const stage = globalThis.promptPalette?.opener?.waitingStage();
  if (stage) mountPalette(stage);
});
