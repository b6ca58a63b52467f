import { i18n } from '#i18n';
import type { categories } from '@/lib/core/catalog/categories';
import { categoryName } from '@/lib/core/category-name';

const KEYS = {
  portraits: 'category.portraits',
  product: 'category.product',
  'food-drink': 'category.foodDrink',
  fashion: 'category.fashion',
  nature: 'category.nature',
  'architecture-city': 'category.architectureCity',
  interior: 'category.interior',
  animals: 'category.animals',
  'character-design': 'category.characterDesign',
  'anime-comic': 'category.animeComic',
  '3d-miniature': 'category.miniature',
  illustration: 'category.illustration',
  'logo-icon': 'category.logoIcon',
  'poster-typography': 'category.posterTypography',
  'infographic-education': 'category.infographicEducation',
  'ui-social': 'category.uiSocial',
  'game-assets': 'category.gameAssets',
  'patterns-textures': 'category.patternsTextures',
  'photo-editing': 'category.photoEditing',
} as const satisfies Record<(typeof categories)[number], string>;

/** How the interface calls a category, given its folder's name, in the user's language; a pack's own as it is spelled. */
export function categoryLabel(category: string): string {
  return Object.hasOwn(KEYS, category) ? i18n.t(KEYS[category as keyof typeof KEYS]) : categoryName(category);
}
