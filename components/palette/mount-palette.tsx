import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PaletteStage } from '@/lib/shared/page-api';
import { Palette } from './palette';
import css from './palette.css?inline';
import { createPaletteStore } from './palette-store';

/** Draws the palette on an open stage. */
export function mountPalette(stage: PaletteStage): void {
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
