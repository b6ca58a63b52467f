import { foldWord } from '../search/fold-word';
import type { LibraryEntry } from './library-prompt';

/** What of a prompt decides whether it is listed, and where. */
export type Listable = Pick<LibraryEntry, 'meta' | 'pack' | 'createdAt' | 'updatedAt' | 'deletedAt'>;

export interface Selection {
  readonly category: string;
  readonly tag: string;
  readonly favourites: boolean;
  readonly sort: 'title' | 'created' | 'updated' | 'used';
}

export interface Habits {
  readonly favourites: ReadonlySet<string>;
  /** When a prompt was last used, in ms since the epoch; 0 for never. */
  readonly usedAt: (id: string) => number;
}

/** Those of the prompts that the selection wants, in its order; what is equal in it stands by title. */
export function selectInScope<Prompt extends Listable>(
  prompts: readonly Prompt[],
  { category, tag, favourites, sort }: Selection,
  habits: Habits,
): readonly Prompt[] {
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const times = {
    title: () => 0,
    created: ({ createdAt }: Prompt) => createdAt,
    updated: ({ updatedAt }: Prompt) => updatedAt,
    used: ({ meta }: Prompt) => habits.usedAt(meta.id),
  };
  const timeOf = times[sort];
  return prompts
    .filter(({ meta }) => category === '' || meta.category === category)
    .filter(({ meta }) => tag === '' || meta.tags.includes(tag))
    .filter(({ meta }) => !favourites || habits.favourites.has(meta.id))
    .sort((a, b) => timeOf(b) - timeOf(a) || compare(a.meta.title, b.meta.title));
}

/** Those that have every word of the query in their title, tags or lead: for prompts that no index has. */
export function withWords<Prompt extends Listable>(prompts: readonly Prompt[], query: string): readonly Prompt[] {
  const words = query
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(foldWord);
  return prompts.filter(({ meta }) => {
    const text = foldWord(`${meta.title} ${meta.tags.join(' ')} ${meta.lead}`);
    return words.every((word) => text.includes(word));
  });
}

/** Each value once with its count, the most frequent first. Empty ones are left out. */
export function countNames(names: readonly string[]): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}
