import { importedPrompt, type importedPrompt as makeImported } from '../../lib/core/formats/imported-prompt';
import type { OwnPage } from './own-page';

export type ToldPrompt = Parameters<typeof makeImported>[0];

export interface ImportedPack {
  readonly pack: string;
  readonly undo: string;
  /** Keys of what was refused. */
  readonly refused: readonly string[];
}

/** Imports prompts as a pack, or as the newer version of one, through the messages of the library's own import. */
export async function importPack(
  { ask }: OwnPage,
  name: string,
  prompts: readonly ToldPrompt[],
  update = '',
): Promise<ImportedPack> {
  const { importId } = whole(await ask('startImport', { name, update }));
  const { refused } = whole(
    await ask('stagePrompts', { importId, prompts: prompts.map(importedPrompt), wordLists: [] }),
  );
  const { pack, undo } = whole(await ask('commitImport', { importId, name, leaveOut: [] }));
  return { pack, undo, refused };
}

function whole<Answer extends { readonly ok: boolean }>(answer: Answer): Extract<Answer, { readonly ok: true }> {
  if (!answer.ok) throw new Error(`The import failed: ${JSON.stringify(answer)}`);
  return answer as Extract<Answer, { readonly ok: true }>; // As was just seen.
}
