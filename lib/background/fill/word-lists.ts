import type { Prompt } from '@/lib/core/prompt';
import { listFitsVariable } from '@/lib/core/template/list-fits-variable';
import { variableKey } from '@/lib/core/template/variable-key';
import { readLibraryStores } from '../library/read-library-stores';
import { readPacks } from '../library/read-packs';

/** The words of the library's lists for the variables of prompts, by `variableKey`; of packs that are switched off none. */
export async function wordsFor(prompts: readonly Prompt[]): Promise<Readonly<Record<string, readonly string[]>>> {
  const packs = await readPacks();
  const variables = new Set(prompts.flatMap((prompt) => prompt.variables.map(({ name }) => variableKey(name))));
  return readLibraryStores<Readonly<Record<string, readonly string[]>>>(
    () => ({}),
    async (database) => {
      const keys = (await database.getAllKeys('wordLists')).filter(([pack]) => packs.get(pack)?.enabled);
      const words = await Promise.all(
        [...variables].map(async (variable) => {
          const fitting = keys.filter(([, list]) => listFitsVariable(list, variable));
          const lists = await Promise.all(fitting.map((key) => database.get('wordLists', key)));
          return [variable, lists.flatMap((list) => list?.words ?? [])] as const;
        }),
      );
      return Object.fromEntries(words);
    },
  );
}
