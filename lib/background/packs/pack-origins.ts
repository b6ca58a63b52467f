import { packAddress } from '@/lib/core/library/pack-address';
import { readPacks } from '../library/read-packs';

/** The hosts, as match patterns, that were allowed for packs, which are no pages to write on. */
export async function packOrigins(): Promise<ReadonlySet<string>> {
  const packs = await readPacks();
  return new Set(
    [...packs.values()].flatMap(({ source }) => (source.kind === 'url' ? (packAddress(source.url)?.origin ?? []) : [])),
  );
}
