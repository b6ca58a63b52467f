/**
 * What each entry point may weigh, in bytes after gzip (level 9), with all that it loads at once. What stands in a page
 * for its whole life or opens before the user's eyes has to be small; the worker is read from the disk and kept.
 */
export const SIZE_BUDGETS: readonly { readonly name: string; readonly files: RegExp; readonly bytes: number }[] = [
  { name: 'palette', files: /^palette\.js$/, bytes: 100_000 },
  { name: 'stage', files: /^stage\.js$/, bytes: 4_500 },
  { name: 'inserter', files: /^inserter\.js$/, bytes: 10_000 },
  { name: 'notices', files: /^notices\.js$/, bytes: 5_500 },
  { name: 'picker', files: /^picker\.js$/, bytes: 6_000 },
  { name: 'inline trigger', files: /^trigger\.js$/, bytes: 4_000 },
  { name: 'worker', files: /^background\.js$/, bytes: 130_000 },
  { name: 'pages, all together', files: /^(chunks|assets)\/|^[\w-]+\.html$/, bytes: 370_000 },
];
