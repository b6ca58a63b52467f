import type { Prompt } from '../prompt';
import { buildInks } from './build-inks';
import type { CoverSpec, Frame, Shape } from './cover-spec';
import { findColours } from './find-colours';
import { findMotif } from './find-motif';
import { findFrame, findLight } from './find-scene';
import { hashText, randomFrom } from './random';

/** What a cover is read from. */
export type Described = Pick<Prompt, 'id' | 'title' | 'category' | 'tags' | 'lead' | 'text' | 'aspect'>;

// A prompt of which nothing says how it is framed gets one of these.
const anyFrame: readonly Frame[] = ['plain', 'plain', 'close', 'symmetric'];

/** Reads the cover out of a prompt. Pure: the same prompt always gives the same cover. */
export function describeCover(prompt: Described): CoverSpec {
  const hash = hashText(prompt.id);
  const said = { ...prompt, text: withoutRefusals(prompt.text) };
  // What the title names counts twice.
  const words = `${prompt.title}. ${prompt.title}. ${prompt.lead} ${said.text} ${prompt.tags.join(', ')}`;
  const light = findLight(said);
  const frame = findFrame(said);
  return {
    inks: buildInks(findColours(words), words, light, randomFrom(hash)),
    light,
    frame: frame === 'plain' ? (anyFrame[hash % 4] ?? frame) : frame,
    shape: shapeOf(prompt.aspect),
    motif: findMotif(said, hash),
    seed: (hash & 0xfffe) | (isLitFromRight(words, hash) ? 1 : 0),
    initials: initialsOf(prompt.title),
  };
}

/** Without what the picture is not to show: the rest of a sentence, as far as it may be a list. */
function withoutRefusals(text: string): string {
  return text.replace(/\b(?:no|not|without|avoid|never)\b[^.;!?\n]{0,80}/gi, ' ');
}

function isLitFromRight(words: string, hash: number): boolean {
  const [, side] = words.match(/\b(?:from|on|at) (?:the )?(?:upper |lower |far )?(left|right)\b/) ?? [];
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
