import type { CoverSpec } from './cover-spec';
import { renderCover } from './render-cover';
import { svgAddress } from './svg-address';

/**
 * A cover as a view shows it: the SVG to be drawn in it, or the address of an image of that where the drawing has
 * letters, since those would be found, read and copied as words of the view.
 */
export function coverSource(spec: CoverSpec): string {
  const svg = renderCover(spec);
  return svg.includes('<text') ? svgAddress(svg) : svg;
}
