import type { ImportPlan } from '@/lib/core/library/import-plan';
import { ask } from '@/lib/shared/ask';
import type { StoreFailure } from '@/lib/shared/library-messages';
import { sendMessage } from '@/lib/shared/messages';

type Committed =
  | {
      readonly ok: true;
      readonly pack: string;
      readonly added: number;
      readonly changed: number;
      readonly removed: number;
      readonly undo: string;
    }
  | { readonly ok: false; readonly reason: StoreFailure | 'gone' };

/** Carries out an import, once, also when the browser ends the worker before it can answer. */
export async function commitOnce(plan: ImportPlan, name: string, leaveOut: readonly string[]): Promise<Committed> {
  const { importId, pack } = plan;
  const request = { importId, name, leaveOut };
  try {
    return await sendMessage('commitImport', request);
  } catch {
    // No answer came. What was staged goes in the same write as the pack comes: it tells whether that was done.
    if (await ask('planImport', { importId })) return ask('commitImport', request);
    const left = new Set(leaveOut);
    const kinds = plan.items.filter(({ key }) => !left.has(key)).map(({ kind }) => kind);
    const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
    return { ok: true, pack, added: count('added'), changed: count('changed'), removed: count('removed'), undo: '' };
  }
}
