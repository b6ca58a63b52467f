/** The names that are not just the folder's name with spaces. */
const NAMES: Readonly<Record<string, string>> = {
  '3d-miniature': '3D & miniature',
  'anime-comic': 'Anime & comic',
  'architecture-city': 'Architecture & city',
  'food-drink': 'Food & drink',
  'infographic-education': 'Infographic & education',
  'logo-icon': 'Logo & icon',
  'patterns-textures': 'Patterns & textures',
  'poster-typography': 'Poster & typography',
  'ui-social': 'UI & social',
};

/** How the interface calls a category, given its folder's name. */
export function categoryName(category: string): string {
  if (Object.hasOwn(NAMES, category)) return NAMES[category] ?? category;
  const words = category.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
