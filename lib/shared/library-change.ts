import { parseList, parseText } from '@/lib/core/parse-list';

export interface LibraryChange {
  /** Another one with every change. */
  readonly id: string;
  /** The prompts that were added, changed or removed; `many` when they are too many to name. */
  readonly prompts: readonly string[] | 'many';
  /** Whether packs were added, renamed, switched or removed. */
  readonly packs: boolean;
}

/** null before the first change. What cannot be read may have changed anything. */
export function parseLibraryChange(stored: unknown): LibraryChange | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
  const { id, prompts, packs } = stored as Readonly<Record<string, unknown>>; // Any object has keys.
  return {
    id: parseText(id) ?? '',
    prompts: Array.isArray(prompts) ? parseList(prompts, parseText) : 'many',
    packs: packs !== false,
  };
}
