import type { ListedPrompt, Section } from '@/lib/shared/prompt-list';
import type { HitEntry } from './find-hit-entries';

/** A prompt in a list that answers no query. Nothing but what lists need, also of one of the library. */
export function rowOf(
  { meta, cover, picture, remote }: HitEntry,
  section: Section,
  favourites: ReadonlySet<string>,
): ListedPrompt {
  return { meta, cover, picture, remote, section, favourite: favourites.has(meta.id), marks: undefined };
}
