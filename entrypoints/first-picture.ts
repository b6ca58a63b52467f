import { loadCode } from '@/components/popup/picture/load-code';
import { showPicture } from '@/components/popup/picture/show-picture';
import { applyAppearance } from '@/lib/shared/look';
import { report } from '@/lib/shared/report';
import { seenAppearance } from '@/lib/shared/seen-appearance';

// A classic script in the popup's head: it runs before anything is painted, and long before the popup's own code.
export default defineUnlistedScript(() => {
  applyAppearance(document.documentElement, seenAppearance());
  showPicture().catch(report);
  loadCode();
});
