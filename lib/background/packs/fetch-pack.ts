import type { Pack, PackSource } from '@/lib/core/library/library-prompt';
import { type PackAddress, packAddress } from '@/lib/core/library/pack-address';
import type { FetchedPack, FetchFailure, Written } from '@/lib/shared/library-messages';
import { announceChange } from '../library/library-changes';
import { readPacks } from '../library/read-packs';
import { startImport } from '../library/stage-import';
import { writeLibrary } from '../library/write-library';
import { type FetchedVersion, fetchBytes } from './fetch-bytes';
import { keepAwake } from './keep-awake';
import { stageBytes } from './stage-bytes';

type Staged = Written<FetchedPack, FetchFailure | 'gone'>;
type UrlSource = Extract<PackSource, { readonly kind: 'url' }>;

const DAY = 24 * 60 * 60 * 1000;
const noVersion: FetchedVersion = { etag: '', lastModified: '', digest: '' };

/** Fetches a pack that the user names, and begins its import with what was fetched. */
export async function fetchPack(url: string): Promise<Staged> {
  const address = packAddress(url);
  if (!address) return { ok: false, reason: 'invalid' };
  const source = { kind: 'url', url, daily: false, isNewer: false, checkedAt: 0, ...noVersion } as const;
  return keepAwake(() => stageNewer(address, source, { name: address.name, update: '' }));
}

/** The same for the newer version of a pack; `importId` is '' when there is none. */
export async function checkPack(id: string): Promise<Staged> {
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
    // A clock that was set back must not end the checks until it has caught up.
    const isDue = source.kind === 'url' && source.daily && !source.isNewer && Math.abs(now - source.checkedAt) >= DAY;
    const address = isDue ? packAddress(source.url) : undefined;
    if (!address || !isDue || !(await isAllowed(address))) continue;
    const fetched = await keepAwake(() => fetchBytes(address.url, source));
    if (fetched.ok) await noteCheck(id, fetched.isNewer);
  }
}

async function stageNewer(
  address: PackAddress,
  source: UrlSource,
  target: { readonly name: string; readonly update: string },
): Promise<Staged> {
  if (!(await isAllowed(address))) return { ok: false, reason: 'not-allowed' };
  const fetched = await fetchBytes(address.url, target.update === '' ? undefined : source);
  if (!fetched.ok) return fetched;
  const { file, folder } = address;
  if (!fetched.isNewer) return { ok: true, importId: '', parts: 0, file, folder };
  const newer: UrlSource = { ...source, ...fetched.version, isNewer: false, checkedAt: Date.now() };
  const started = await startImport({ ...target, source: newer });
  if (!started.ok) return started;
  const staged = await stageBytes(started.importId, fetched.bytes);
  return staged.ok ? { ok: true, importId: started.importId, parts: staged.parts, file, folder } : staged;
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
