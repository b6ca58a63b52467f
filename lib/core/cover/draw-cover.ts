import { type Described, describeCover } from './describe-cover';
import { renderCover } from './render-cover';

/** The cover of a prompt, as a standalone SVG of at most 2 kB. */
export function drawCover(prompt: Described): string {
  return renderCover(describeCover(prompt));
}
