import { applyAppearance } from '@/lib/shared/look';
import { seenAppearance } from '@/lib/shared/seen-appearance';

// A classic script in the head of our pages: it runs before anything is painted.
export default defineUnlistedScript(() => {
  applyAppearance(document.documentElement, seenAppearance());
});
