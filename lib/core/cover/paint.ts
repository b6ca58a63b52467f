import type { NamedInks } from './named-inks';
import type { Sheet } from './sheet';

/** The paint for an ink in the notation of a sketch: see `drawSketch`. */
export function paint(s: Sheet, ink: string): string {
  const [from = '', to] = ink.split('>');
  if (to) return s.grade(flat(s, from), flat(s, to));
  if (ink.endsWith('/')) return s.fold(flat(s, ink));
  return ink.endsWith('*') ? s.ball(flat(s, ink)) : flat(s, ink);
}

function flat(s: Sheet, ink: string): string {
  const [, name = '', step, sign, tenths] = ink.match(/^([a-z]+)(\d?)(?:([-+])(\d))?/) ?? [];
  const colour = name === 'ramp' ? s.ramp(Number(step) / 9) : s[name as keyof NamedInks]; // Sketches name no others.
  if (!sign) return colour;
  return (sign === '-' ? s.shade : s.tint)(colour, Number(tenths) / 10);
}
