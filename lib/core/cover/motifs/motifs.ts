import { buildings } from './buildings';
import { comic } from './comic';
import { creatures } from './creatures';
import { edits } from './edits';
import { games } from './games';
import { land } from './land';
import { miniatures } from './miniatures';
import type { Motif } from './motif';
import { patterns } from './patterns';
import { people } from './people';
import { prints } from './prints';
import { screens } from './screens';
import { signs } from './signs';
import { things } from './things';

/** Every motif by its name. A map, since a name may come from a stored file. */
export const motifs: ReadonlyMap<string, Motif> = new Map(
  Object.entries({
    ...people,
    ...things,
    ...land,
    ...buildings,
    ...creatures,
    ...comic,
    ...miniatures,
    ...prints,
    ...signs,
    ...screens,
    ...games,
    ...patterns,
    ...edits,
  }),
);
