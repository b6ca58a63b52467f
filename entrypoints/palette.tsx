import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Palette } from '@/components/palette/palette';
import css from '@/components/palette/palette.css?inline';
import { createPaletteStore } from '@/components/palette/palette-store';
import type { PaletteStage } from '@/lib/shared/page-api';

export default defineUnlistedScript(() => {
  const api = globalThis.promptPalette;
  if (!api) return;
  api.mountPalette = mountPalette;
  const stage = api.waitingStage();
  if (stage) mountPalette(stage);
});

function mountPalette(stage: PaletteStage): void {
  const view = stage.body.ownerDocument.defaultView;
  if (!view) return;
  // A sheet can be adopted only by the document that it was made in.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  stage.root.adoptedStyleSheets.push(sheet);
  const root = createRoot(stage.body);
  flushSync(() => root.render(<Palette stage={stage} store={createPaletteStore(stage)} />));
  stage.onClose(() => root.unmount());
}
