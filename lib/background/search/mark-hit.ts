import type { PromptMeta } from '@/lib/core/prompt';
import { type MarkableQuery, type MarkableRow, type Marks, markMatches, readRow } from '@/lib/core/search/mark-matches';
import { createCache } from './cache';

interface KnownRow {
  readonly meta: PromptMeta;
  readonly text: string;
  readonly row: MarkableRow;
}

/** Most key presses find what the one before found, and to take a row apart is most of the work of marking it. */
const known = createCache<KnownRow>(60_000, ({ row }) => row.words.size);

/** Where the words of the query stand in a prompt; `text` is '' as long as it was not read. */
export function markHit(query: MarkableQuery, meta: PromptMeta, text: string): Marks {
  const before = known.get(meta.id);
  if (before?.meta === meta && before.text === text) return markMatches(query, before.row);
  const row = readRow({ title: meta.title, tags: meta.tags, text });
  known.set(meta.id, { meta, text, row });
  return markMatches(query, row);
}
