import type { SkippedEntry } from '@/lib/core/formats/import-reading';
import type { ImportResult } from '@/lib/core/formats/merge-readings';
import type { Pack, PackSource } from '@/lib/core/library/library-prompt';
import { type PackAddress, packAddress } from '@/lib/core/library/pack-address';
import { parseImportedPrompt, parseImportedWordList } from '@/lib/core/library/parse-imported';
import type { FetchFailure, Written } from '@/lib/shared/library-messages';
import { announceChange } from '../library/library-changes';
import { readPacks } from '../library/read-packs';
import { scalePicture } from '../library/scale-picture';
import { cancelImport, stagePicture, stagePrompts, startImport } from '../library/stage-import';
import { writeLibrary } from '../library/write-library';
import { type FetchedVersion, fetchBytes } from './fetch-bytes';
import { keepAwake } from './keep-awake';
import { readFetched } from './read-fetched';

type StagedPack = Written<
  { readonly importId: string; readonly skipped: readonly SkippedEntry[] },
  FetchFailure | 'gone'
>;
type UrlSource = Extract<PackSource, { readonly kind: 'url' }>;

const PROMPTS_A_PART = 300;

/** Fetches a pack that the user names, and stages it as an import. */
export async function fetchPack(url: string): Promise<StagedPack> {
  const address = packAddress(url);
  if (!address) return { ok: false, reason: 'invalid' };
  const source = { kind: 'url', url, daily: false, isNewer: false, checkedAt: 0, ...noVersion } as const;
  return keepAwake(() => stageNewer(address, source, { name: address.name, update: '' }));
}

/** The same for the newer version of a pack; `importId` is '' when there is none. */
export async function checkPack(id: string): Promise<StagedPack> {
  const pack = (await readPacks()).get(id);
  if (pack?.source.kind !== 'url') return { ok: false, reason: 'gone' };
  const { source } = pack;
  const address = packAddress(source.url);
  if (!address) return { ok: false, reason: 'invalid' };
  const staged = await keepAwake(() => stageNewer(address, source, { name: pack.name, update: id }));
  if (staged.ok && staged.importId === '') await noteCheck(id, false);
  return staged;
}

/** Asks once a day for packs that the user wants checked, and notes where there is a newer version. Changes no prompt. */
export async function checkDaily(now: number): Promise<void> {
  for (const { id, source } of (await readPacks()).values()) {
    const isDue = source.kind === 'url' && source.daily && !source.isNewer && now - source.checkedAt >= DAY;
    const address = isDue ? packAddress(source.url) : undefined;
    if (!address || !isDue || !(await isAllowed(address))) continue;
    const fetched = await keepAwake(() => fetchBytes(address.url, source));
    if (fetched.ok) await noteCheck(id, fetched.isNewer);
  }
}

const DAY = 24 * 60 * 60 * 1000;
const noVersion: FetchedVersion = { etag: '', lastModified: '', digest: '' };

async function stageNewer(
  address: PackAddress,
  source: UrlSource,
  target: { readonly name: string; readonly update: string },
): Promise<StagedPack> {
  if (!(await isAllowed(address))) return { ok: false, reason: 'not-allowed' };
  const fetched = await fetchBytes(address.url, target.update === '' ? undefined : source);
  if (!fetched.ok) return fetched;
  if (!fetched.isNewer) return { ok: true, importId: '', skipped: [] };
  const read = await readFetched(fetched.bytes, address);
  if (read.prompts.length === 0 && read.wordLists.length === 0) return { ok: false, reason: 'nothing-found' };
  const newer: UrlSource = { ...source, ...fetched.version, isNewer: false, checkedAt: Date.now() };
  return stage(read, { ...target, source: newer });
}

async function stage(
  { prompts, wordLists, pictures, skipped }: ImportResult,
  target: Parameters<typeof startImport>[0],
): Promise<StagedPack> {
  const started = await startImport(target);
  if (!started.ok) return started;
  const { importId } = started;
  const storable = prompts.flatMap((prompt) => parseImportedPrompt(prompt) ?? []);
  const lists = wordLists.flatMap((list) => parseImportedWordList(list) ?? []);
  for (let at = 0; at === 0 || at < storable.length; at += PROMPTS_A_PART) {
    const staged = await stagePrompts(importId, storable.slice(at, at + PROMPTS_A_PART), at === 0 ? lists : []);
    if (!staged.ok) {
      await cancelImport(importId);
      return staged;
    }
  }
  for (const { key, preview } of prompts) {
    const bytes = pictures.get(preview);
    // A picture that cannot be drawn, or for which there is no room, is no reason to refuse the prompts.
    if (bytes) await stagePicture(importId, key, await scalePicture(new Uint8Array(bytes)));
  }
  return { ok: true, importId, skipped };
}

function isAllowed({ origin }: PackAddress): Promise<boolean> {
  return browser.permissions.contains({ origins: [origin] });
}

async function noteCheck(id: string, isNewer: boolean): Promise<void> {
  await writeLibrary(['packs'], async (transaction) => {
    const store = transaction.objectStore('packs');
    const pack: Pack | undefined = await store.get(id);
    if (pack?.source.kind === 'url') {
      await store.put({ ...pack, source: { ...pack.source, isNewer, checkedAt: Date.now() } });
    }
    return { ok: true };
  });
  announceChange({ prompts: new Set(), packs: true });
}
