import { vi } from 'vitest';

/** The library as a worker that has just been started sees it: nothing is read yet, only the database is there. */
export async function wakeWorker() {
  vi.resetModules();
  const modules = await Promise.all([
    import('@/lib/background/library/change-pack'),
    import('@/lib/background/library/change-prompts'),
    import('@/lib/background/library/commit-import'),
    import('@/lib/background/library/create-prompt'),
    import('@/lib/background/library/drafts'),
    import('@/lib/background/library/library-changes'),
    import('@/lib/background/library/library-status'),
    import('@/lib/background/library/open-database'),
    import('@/lib/background/library/preview-import'),
    import('@/lib/background/library/purge-prompts'),
    import('@/lib/background/library/read-backup'),
    import('@/lib/background/library/read-entries'),
    import('@/lib/background/library/read-packs'),
    import('@/lib/background/library/restore-backup'),
    import('@/lib/background/library/save-prompt'),
    import('@/lib/background/library/stage-backup'),
    import('@/lib/background/library/stage-import'),
    import('@/lib/background/library/sweep'),
    import('@/lib/background/library/undo'),
    import('@/lib/background/library/versions'),
    import('@/lib/background/library'),
    import('@/lib/background/packs/fetch-pack'),
    import('@/lib/background/packs/stage-bytes'),
    import('@/lib/background/sync/sync-library'),
    import('@/lib/shared/storage'),
  ]);
  return Object.assign({}, ...modules) as Merged<typeof modules>;
}

type Merged<Modules extends readonly object[]> = Modules extends readonly [infer First, ...infer Rest extends object[]]
  ? First & Merged<Rest>
  : object;
