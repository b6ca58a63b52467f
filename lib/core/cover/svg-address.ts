/** The address of an SVG as an image, which keeps its shapes and its letters out of the document that shows it. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
