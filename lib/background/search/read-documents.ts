import { isStoredEntry, storedText } from '@/lib/core/library/is-stored';
import type { LibraryEntry, LibraryTexts } from '@/lib/core/library/library-prompt';
import type { IndexChange } from '@/lib/core/search/change-indexes';
import type { SearchDocument } from '@/lib/core/search/search-document';
import { fillTemplate } from '@/lib/core/template/fill-template';
import type { LibraryDatabase } from '../library/database';

/** These prompts of the library as the search sees them, and which of them are gone or in the bin. */
export async function readDocuments(database: LibraryDatabase, ids: readonly string[]): Promise<IndexChange> {
  const transaction = database.transaction(['entries', 'texts']);
  const [entries, texts] = await Promise.all([
    Promise.all(ids.map((id) => transaction.objectStore('entries').get(id))),
    Promise.all(ids.map((id) => transaction.objectStore('texts').get(id))),
  ]);
  const changed: SearchDocument[] = [];
  const removed: string[] = [];
  ids.forEach((id, at) => {
    const entry = entries[at];
    if (isStoredEntry(entry) && entry.deletedAt === 0) changed.push(toDocument(entry, texts[at]));
    else removed.push(id);
  });
  return { changed, removed };
}

function toDocument({ meta }: LibraryEntry, texts: LibraryTexts | undefined): SearchDocument {
  const { id, title, category, tags, author, lead, needsImage, variables } = meta;
  const { text } = fillTemplate(storedText(texts), {}, variables);
  return { id, title, category, tags, author, lead, text, needsImage };
}
