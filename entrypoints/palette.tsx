import { mountPalette } from '@/components/palette/mount-palette';

export default defineUnlistedScript(() => {
  const api = globalThis.promptPalette;
  if (!api) return;
  api.mountPalette = mountPalette;
  const stage = api.opener?.waitingStage();
  if (stage) mountPalette(stage);
});
