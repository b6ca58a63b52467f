import { isStoredPack } from '@/lib/core/library/is-stored';
import { OWN_PACK, type Pack } from '@/lib/core/library/library-prompt';
import { keepReading } from './keep-reading';
import { onlySound } from './only-sound';

/** It is there before anything is stored of it. The interface gives it its name. */
export const ownPack: Pack = {
  id: OWN_PACK,
  name: '',
  enabled: true,
  source: { kind: 'own' },
  remotePictures: false,
  addedAt: 0,
  updatedAt: 0,
  removedAt: 0,
};

/** The packs that were not removed, by id; the own prompts' first, then by name. */
export const readPacks = keepReading<ReadonlyMap<string, Pack>>(
  () => new Map([[OWN_PACK, ownPack]]),
  async (database) => {
    const packs = onlySound(await database.getAll('packs'), isStoredPack).filter(({ removedAt }) => removedAt === 0);
    const { compare } = new Intl.Collator(undefined, { numeric: true });
    packs.sort((a, b) => compare(a.name, b.name));
    return new Map([ownPack, ...packs].map((pack) => [pack.id, pack]));
  },
  ({ packs }) => packs,
);
