/** CSS selectors of covers in any of our views: any, and one of which the drawing is there. */
export const COVER = '[data-cover]';
export const DRAWN_COVER = 'svg[data-cover]:has(> g:not(:empty)), img[data-cover][src^="data:image/svg"]';
