// biome-ignore format: one facet a paragraph
/** The words that a prompt of the catalog may be tagged with. */
export const tags = [
  // Medium
  'photo', 'film-photo', '3d-render', 'illustration', 'vector', 'watercolor', 'gouache', 'oil-paint', 'ink', 'pencil',
  'pixel-art', 'anime', 'comic', 'clay', 'paper-craft', 'felt', 'embroidery', 'stained-glass', 'linocut', 'risograph',
  'collage', 'voxel', 'low-poly', 'line-art',
  // Style
  'minimalist', 'maximalist', 'cinematic', 'editorial', 'documentary', 'vintage', 'retro-futurism', 'art-deco', 'bauhaus',
  'swiss', 'brutalist', 'japandi', 'mid-century', 'gothic', 'steampunk', 'cyberpunk', 'sci-fi', 'fantasy', 'surreal',
  'cute', 'chibi', 'realistic',
  // Light and colour
  'golden-hour', 'blue-hour', 'night', 'neon', 'studio-light', 'window-light', 'backlit', 'hard-light', 'soft-light',
  'low-key', 'high-key', 'fog', 'pastel', 'monochrome', 'black-and-white', 'vibrant', 'dark',
  // Composition
  'close-up', 'macro', 'wide', 'aerial', 'overhead', 'isometric', 'flat-lay', 'symmetrical', 'silhouette',
  'double-exposure', 'long-exposure', 'tilt-shift', 'cutaway', 'exploded-view', 'grid', 'panorama',
  // Use
  'portrait', 'avatar', 'headshot', 'product-shot', 'packaging', 'logo', 'icon-set', 'app-icon', 'sticker', 'poster',
  'flyer', 'book-cover', 'album-cover', 'thumbnail', 'social-post', 'banner', 'infographic', 'diagram', 'map',
  'ui-mockup', 'storyboard', 'character-sheet', 'seamless-pattern',
  // What a user has to know
  'needs-image', 'has-text', 'json',
] as const;
