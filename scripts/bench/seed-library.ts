import type { Page } from 'playwright-core';
import type { Pack } from '../../lib/core/library/library-prompt';
import { makePrompt } from '../../lib/core/library/make-prompt';
import type { SearchDocument } from '../../lib/core/search/search-document';

const PACK: Pack = {
  id: 'bench',
  name: 'Bench',
  enabled: true,
  source: { kind: 'import', name: 'bench.json' },
  remotePictures: false,
  addedAt: 0,
  updatedAt: 0,
  removedAt: 0,
};
const PROMPTS_A_MESSAGE = 1_000;

/**
 * Writes prompts into the library of the extension as one pack, as an import leaves them: stored, and not yet indexed.
 * @param page one of the extension's own, after the worker has made the database
 */
export async function seedLibrary(page: Page, documents: readonly SearchDocument[]): Promise<void> {
  const prompts = documents.map(toPrompt);
  await page.evaluate(putAll, { packs: [PACK] });
  for (let from = 0; from < prompts.length; from += PROMPTS_A_MESSAGE) {
    const part = prompts.slice(from, from + PROMPTS_A_MESSAGE);
    await page.evaluate(putAll, { entries: part.map(({ entry }) => entry), texts: part.map(({ texts }) => texts) });
  }
  await page.evaluate(putAll, { unindexed: [{ pack: PACK.id, ids: prompts.map(({ entry }) => entry.meta.id) }] });
}

/** How many notes of prompts there are that are not indexed yet. */
export function countUnindexed(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('library');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('unindexed').objectStore('unindexed').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}

function toPrompt(document: SearchDocument) {
  const draft = {
    ...document,
    needsImage: document.needsImage ?? 'none',
    authorUrl: '',
    sourceUrl: '',
    preview: '',
    negative: '',
    aspect: '',
    notes: '',
    variables: [],
  };
  return makePrompt(draft, { pack: PACK.id, key: document.id, picture: '', createdAt: 0, updatedAt: 0 });
}

/** Runs in the page. */
function putAll(records: Readonly<Record<string, readonly unknown[]>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('library');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(Object.keys(records), 'readwrite');
      for (const [store, list] of Object.entries(records)) {
        for (const record of list) transaction.objectStore(store).put(record);
      }
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
