/** system: light or dark as the system is, and changing with it. */
export const THEMES = ['system', 'light', 'dark'] as const;

/** The hues of what can be pressed, each with the same contrast. */
export const ACCENTS = ['vermilion', 'rose', 'violet', 'blue', 'teal', 'green', 'graphite'] as const;

export type Theme = (typeof THEMES)[number];
export type Accent = (typeof ACCENTS)[number];

/** How the interface looks, as the user wants it. */
export interface Appearance {
  readonly theme: Theme;
  readonly accent: Accent;
}

export const DEFAULT_APPEARANCE: Appearance = { theme: 'system', accent: 'vermilion' };

/** What is not known in it becomes the default. */
export function parseAppearance(value: unknown): Appearance {
  const { theme, accent } = Object(value) as { readonly theme?: unknown; readonly accent?: unknown };
  return {
    theme: THEMES.find((known) => known === theme) ?? DEFAULT_APPEARANCE.theme,
    accent: ACCENTS.find((known) => known === accent) ?? DEFAULT_APPEARANCE.accent,
  };
}
