import type { Prompt } from '@/lib/core/prompt';
import { listFitsVariable } from '@/lib/core/template/list-fits-variable';
import { variableKey } from '@/lib/core/template/variable-key';
import { openDatabase } from '../library/open-database';

/** The words of the library's lists for the variables of prompts, by `variableKey`; of packs that are switched off none. */
export async function wordsFor(prompts: readonly Prompt[]): Promise<Readonly<Record<string, readonly string[]>>> {
  const database = await openDatabase();
  const packs = await database.getAll('packs');
  const disabled = new Set(packs.filter(({ enabled }) => !enabled).map(({ id }) => id));
  const keys = (await database.getAllKeys('wordLists')).filter(([pack]) => !disabled.has(pack));

  const variables = new Set(prompts.flatMap((prompt) => prompt.variables.map(({ name }) => variableKey(name))));
  const words = await Promise.all(
    [...variables].map(async (variable) => {
      const fitting = keys.filter(([, list]) => listFitsVariable(list, variable));
      const lists = await Promise.all(fitting.map((key) => database.get('wordLists', key)));
      return [variable, lists.flatMap((list) => list?.words ?? [])] as const;
    }),
  );
  return Object.fromEntries(words);
}
