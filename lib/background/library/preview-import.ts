import { duplicateMark, planImport } from '@/lib/core/formats/plan-import';
import type { ImportPlan } from '@/lib/core/library/import-plan';
import { draftOf } from '@/lib/core/library/make-prompt';
import type { PromptDraft } from '@/lib/core/library/prompt-draft';
import { loadTexts } from '../catalog';
import type { StagedImport } from './database';
import { heldPrompts, plannedPrompt } from './planned-prompts';
import { readEntries, readTexts } from './read-entries';
import { readLibraryStores } from './read-library-stores';
import { type ReadTransaction, readPackPrompts, readStaged } from './read-staged';
import type { LibraryStore } from './write-library';

/** What the commit of a staged import would do; undefined when there is no such import. */
export async function previewImport(importId: string): Promise<ImportPlan | undefined> {
  const known = await readKnownTexts();
  return readImport(importId, async (staged, transaction) => {
    const [{ prompts, wordLists }, existing] = await Promise.all([
      readStaged(transaction, staged),
      readPackPrompts(transaction, staged.pack),
    ]);
    const own = new Map([...known].filter(([, id]) => !id.startsWith(`@${staged.pack}/`)));
    const items = planImport(prompts.map(plannedPrompt), {
      pack: staged.pack,
      held: heldPrompts(existing),
      known: own,
    });
    return { importId, pack: staged.pack, items, wordLists: wordLists.length };
  });
}

/** One of the prompts that a staged import brings. */
export function findStagedPrompt(importId: string, key: string): Promise<PromptDraft | undefined> {
  return readImport(importId, async (staged, transaction) => {
    const { prompts } = await readStaged(transaction, staged);
    const found = prompts.find(({ prompt }) => prompt.entry.key === key);
    return found && draftOf(found.prompt);
  });
}

async function readImport<Value>(
  importId: string,
  read: (staged: StagedImport, transaction: ReadTransaction) => Promise<Value>,
): Promise<Value | undefined> {
  return readLibraryStores<Value | undefined>(
    () => undefined,
    async (database) => {
      const transaction = database.transaction(['imports', 'staged', 'entries', 'texts'] as LibraryStore[]);
      const staged = await transaction.objectStore('imports').get(importId);
      return staged && read(staged, transaction);
    },
  );
}

/** The ids of all prompts that are shown, by what their texts read. */
async function readKnownTexts(): Promise<ReadonlyMap<string, string>> {
  const [bundled, entries] = await Promise.all([loadTexts(), readEntries()]);
  const own = await readTexts([...entries.keys()]);
  return new Map([...bundled, ...own].map(([id, texts]) => [duplicateMark(texts), id]));
}
