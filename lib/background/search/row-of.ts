import type { CatalogEntry } from '@/lib/core/catalog/read-catalog';
import type { ListedPrompt, Section } from '@/lib/shared/prompt-list';

/** A prompt in a list that answers no query. Nothing but what lists need, also of one of the library. */
export function rowOf({ meta, cover }: CatalogEntry, section: Section, favourites: ReadonlySet<string>): ListedPrompt {
  return { meta, cover, section, favourite: favourites.has(meta.id), marks: undefined };
}
