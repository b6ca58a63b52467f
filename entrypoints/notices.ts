import { createNotices } from '@/lib/page/notices/create-notices';

// Injected after the inserter, whose API it completes.
export default defineUnlistedScript(() => {
  if (globalThis.promptPalette) globalThis.promptPalette.notices ??= createNotices(document);
});
