export const SETTINGS_SECTIONS = [
  'appearance',
  'language',
  'inserting',
  'sites',
  'sync',
  'shortcuts',
  'privacy',
  'about',
] as const;

export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

/** What the library page shows. `path` is for the library to divide: '' is all prompts. */
export type Route =
  | { readonly area: 'prompts'; readonly path: string }
  | { readonly area: 'settings'; readonly section: SettingsSection };

/** Reads the part of the page's address after `#`; what is unknown shows the prompts. */
export function parseRoute(hash: string): Route {
  const [area = '', ...rest] = hash.replace(/^#?\/?/, '').split('/');
  const path = rest.join('/');
  if (area !== 'settings') return { area: 'prompts', path: area === 'prompts' ? path : '' };
  return { area: 'settings', section: SETTINGS_SECTIONS.find((section) => section === path) ?? 'appearance' };
}

export function routeHash(route: Route): string {
  if (route.area === 'settings') return `#/settings/${route.section}`;
  return route.path === '' ? '#/prompts' : `#/prompts/${route.path}`;
}
