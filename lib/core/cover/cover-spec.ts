export const lights = ['even', 'window', 'low-sun', 'back', 'rim', 'spot', 'studio', 'neon', 'night', 'fog'] as const;
export const frames = ['plain', 'macro', 'close', 'wide', 'overhead', 'isometric', 'symmetric'] as const;
export const shapes = ['tall', 'wide', 'square'] as const;

export type Light = (typeof lights)[number];
export type Frame = (typeof frames)[number];
export type Shape = (typeof shapes)[number];

/** The lights that leave the ground in the dark. */
export const darkLights: readonly Light[] = ['night', 'neon', 'rim', 'spot'];

/** Ground, plane, body, accent and detail, each as `rrggbb`. */
export type Inks = readonly [ground: string, plane: string, body: string, accent: string, detail: string];

/** All that a cover is drawn from: read once out of the prompt with its text, then stored beside the metadata. */
export interface CoverSpec {
  readonly inks: Inks;
  readonly light: Light;
  readonly frame: Frame;
  readonly shape: Shape;
  /** The name of a motif; '' stands for a cover of the title's initials. */
  readonly motif: string;
  /** 0 to 65,535. An even one is lit from the left, an odd one from the right. */
  readonly seed: number;
  /** One or two characters of the title. */
  readonly initials: string;
}

/** A spec out of a file or a store; undefined where it is none, or where a value is not one of ours. */
export function parseCoverSpec(value: unknown): CoverSpec | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { inks, light, frame, shape, motif, seed, initials } = value as Readonly<Record<string, unknown>>; // Any object has keys.
  if (!isInks(inks) || !isOneOf(lights, light) || !isOneOf(frames, frame) || !isOneOf(shapes, shape)) return undefined;
  if (typeof motif !== 'string' || !/^[a-z]{0,20}$/.test(motif)) return undefined;
  if (typeof seed !== 'number' || !Number.isInteger(seed) || seed < 0 || seed > 0xffff) return undefined;
  if (typeof initials !== 'string' || !/^[\p{L}\p{N}]{0,4}$/u.test(initials)) return undefined;
  return { inks, light, frame, shape, motif, seed, initials };
}

function isInks(value: unknown): value is Inks {
  const isInk = (ink: unknown) => typeof ink === 'string' && /^[0-9a-f]{6}$/.test(ink);
  return Array.isArray(value) && value.length === 5 && value.every(isInk);
}

function isOneOf<Value>(values: readonly Value[], value: unknown): value is Value {
  return (values as readonly unknown[]).includes(value); // Only asks whether it is among them.
}
