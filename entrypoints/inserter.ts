import { createPageApi } from '@/lib/page/create-page-api';

// The file runs anew at every call; the page keeps its first.
export default defineUnlistedScript(() => {
  globalThis.promptPalette ??= createPageApi(document);
});
