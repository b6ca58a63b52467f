import { planImport } from '@/lib/core/formats/plan-import';
import type { Pack } from '@/lib/core/library/library-prompt';
import type { Undoable, Written } from '@/lib/shared/library-messages';
import { applyPlan } from './apply-plan';
import { type Change, changeLibrary } from './change-library';
import type { StagedImport } from './database';
import { writeJournal } from './journal';
import { heldPrompts, plannedPrompt } from './planned-prompts';
import { readPackPrompts, readStaged } from './read-staged';
import { dropImport, IMPORT_STORES } from './stage-import';
import { PROMPT_STORES } from './stored-prompts';
import { carryMarks, putMarks } from './waiting-marks';
import { replaceWordLists, wordListsOf } from './word-lists';

type Committed = Written<
  Undoable & { readonly pack: string; readonly added: number; readonly changed: number; readonly removed: number },
  'gone'
>;

/**
 * Carries out what `planImport` says of a staged import, without the keys that are left out, in one transaction: the pack,
 * its prompts, its word lists, and the journal by which all of it can be taken back.
 */
export async function commitImport(
  importId: string,
  name: string,
  leaveOut: readonly string[],
  once = '',
): Promise<Committed> {
  const stores = ['versions', 'packs', 'wordLists', 'journals', ...IMPORT_STORES] as const;
  const committed = await changeLibrary(
    [...PROMPT_STORES, ...stores],
    async (change): Promise<Committed> => {
      const staged = await change.transaction.objectStore('imports').get(importId);
      if (!staged) return { ok: false, reason: 'gone' };
      const { prompts, wordLists } = await readStaged(change.transaction, staged);
      const existing = await readPackPrompts(change.transaction, staged.pack);
      const aims = { pack: staged.pack, held: heldPrompts(existing), known: new Map() };
      const plan = planImport(prompts.map(plannedPrompt), aims);
      const left = new Set(leaveOut);
      const items = plan.filter(({ key }) => !left.has(key));
      const { replaced, favourites, ...counts } = await applyPlan(change, items, prompts, existing);
      await putMarks(change, { favourites, usage: {} });

      const pack = await putPack(change, staged, name);
      const lists = await change.transaction.objectStore('wordLists').getAll(wordListsOf(staged.pack));
      await replaceWordLists(change, staged.pack, wordLists);
      const undo = await writeJournal(change, {
        prompts: replaced,
        packs: [{ id: staged.pack, pack: pack.before }],
        wordLists: [{ pack: staged.pack, lists }],
      });
      await dropImport(change.transaction, importId);
      return { ok: true, undo, pack: staged.pack, ...counts };
    },
    once,
  );
  await carryMarks();
  return committed;
}

async function putPack({ transaction, packs, now }: Change, staged: StagedImport, name: string) {
  const before = await transaction.objectStore('packs').get(staged.pack);
  const fresh = { id: staged.pack, enabled: true, remotePictures: false, addedAt: now, removedAt: 0 };
  const pack: Pack = { ...(before ?? fresh), name, source: staged.source, updatedAt: now };
  await transaction.objectStore('packs').put(pack);
  packs.add(pack.id);
  return { before, pack };
}
