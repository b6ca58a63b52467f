import type { Prompt } from '../prompt';
import { buildInks } from './build-inks';
import type { CoverSpec, Frame, Shape } from './cover-spec';
import { findColours } from './find-colours';
import { findMotif } from './find-motif';
import { findFrame, findLight } from './find-scene';
import { hashText, randomFrom } from './random';

/** What a cover is read from. */
export type Described = Pick<Prompt, 'id' | 'title' | 'category' | 'tags' | 'lead' | 'text' | 'aspect'>;

/** Reads the cover out of a prompt. Pure: the same prompt always gives the same cover. */
export function describeCover(prompt: Described): CoverSpec {
  const hash = hashText(prompt.id);
  const random = randomFrom(hash);
  // What the title names counts twice.
  const text = `${prompt.title}. ${prompt.title}. ${prompt.lead} ${prompt.text} ${prompt.tags.join(', ')}`;
  const light = findLight(prompt);
  const found = findFrame(prompt);
  const motif = findMotif(prompt, hash);
  return {
    inks: buildInks(findColours(text), text, light, random),
    light,
    frame: found === 'plain' ? ((['plain', 'plain', 'close', 'symmetric'] as Frame[])[hash % 4] ?? 'plain') : found,
    shape: shapeOf(prompt.aspect),
    motif,
    seed: (hash & 0xfffe) | (sideOf(text, hash) ? 1 : 0),
    initials: initialsOf(prompt.title),
  };
}

/** Whether the light comes from the right. */
function sideOf(text: string, hash: number): boolean {
  const [, side] = text.match(/\b(?:from|on|at) (?:the )?(?:upper |lower |far )?(left|right)\b/) ?? [];
  return side ? side === 'right' : hash % 3 === 0;
}

function shapeOf(aspect: string): Shape {
  const [, width, height] = aspect.match(/^(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/) ?? [];
  const ratio = Number(width) / Number(height);
  if (ratio < 0.9) return 'tall';
  return ratio > 1.1 ? 'wide' : 'square';
}

function initialsOf(title: string): string {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');
}
