import type { ImportedWordList } from '@/lib/core/formats/import-reading';
import { type ExportedPrompt, type LibraryExport, toExportedPrompt } from '@/lib/core/formats/library-export';
import { OWN_PACK } from '@/lib/core/library/library-prompt';
import { ask } from '@/lib/shared/ask';
import { favouritesItem } from '@/lib/shared/storage';
import { readBackup } from '../backup/read-backup';

export interface Collected {
  readonly library: LibraryExport;
  /** `data:` addresses by the prompt's key in the export. */
  readonly pictures: ReadonlyMap<string, string>;
}

const PROMPTS_AT_ONCE = 200;
const PICTURES_AT_ONCE = 50;

/** The prompts with these ids, bundled ones too, with their pictures. */
export async function collectSelection(ids: readonly string[]): Promise<Collected> {
  const [favourites, packs] = await Promise.all([favouritesItem.getValue(), ask('getPacks', {})]);
  const names = new Map(packs.map(({ id, name }) => [id, id === OWN_PACK ? OWN_PACK : name]));
  const marked = new Set(favourites);
  const prompts: ExportedPrompt[] = [];
  const pictured: string[] = [];
  for (let at = 0; at < ids.length; at += PROMPTS_AT_ONCE) {
    for (const stored of await ask('getLibraryPrompts', { ids: ids.slice(at, at + PROMPTS_AT_ONCE) })) {
      const { id } = stored.prompt;
      prompts.push(toExportedPrompt(stored, names.get(stored.pack) ?? stored.pack, marked.has(id)));
      if (stored.picture !== '') pictured.push(id);
    }
  }
  const pictures = new Map<string, string>();
  for (let at = 0; at < pictured.length; at += PICTURES_AT_ONCE) {
    const some = await ask('getPictures', { ids: pictured.slice(at, at + PICTURES_AT_ONCE) });
    for (const [id, address] of Object.entries(some)) pictures.set(id, address);
  }
  return { library: { prompts, wordLists: [] }, pictures };
}

/** All that is the user's: own prompts, packs and their word lists, without what is in the bin. */
export async function collectEverything(): Promise<Collected> {
  const favourites = new Set(await favouritesItem.getValue());
  const names = new Map([[OWN_PACK, OWN_PACK]]);
  const prompts: ExportedPrompt[] = [];
  const words = new Map<string, Set<string>>();
  const pictures = new Map<string, string>();
  for await (const record of readBackup()) {
    if (record.kind === 'pack' && record.removedAt === 0 && record.id !== OWN_PACK) names.set(record.id, record.name);
    const pack = 'pack' in record && typeof record.pack === 'string' ? names.get(record.pack) : undefined;
    if (record.kind === 'prompt' && pack !== undefined && record.deletedAt === 0) {
      prompts.push(toExportedPrompt({ ...record, picture: '' }, pack, favourites.has(record.prompt.id)));
    } else if (record.kind === 'words' && pack !== undefined) {
      // Two packs may have lists of one name, which in an export is one list.
      words.set(record.name, new Set([...(words.get(record.name) ?? []), ...record.words]));
    } else if (record.kind === 'picture') pictures.set(record.id, record.picture);
  }
  const keys = new Set(prompts.map(({ key }) => key));
  for (const id of pictures.keys()) if (!keys.has(id)) pictures.delete(id);
  const wordLists: ImportedWordList[] = [...words].map(([name, list]) => ({ name, words: [...list] }));
  return { library: { prompts, wordLists }, pictures };
}
