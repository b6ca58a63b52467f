import { drawCovers } from '../draw-covers';
import { findPrompt } from '../find-prompt';
import { handle } from '../handle';
import { setFavourite } from '../library';
import { knownValues, searchPrompts } from '../search-service';
import { handleOurs } from './handle-ours';
import { isCount, isText, onlyId } from './request-fields';

const LONGEST_QUERY = 500;
const MOST_HITS = 500;

/** Registers what lists of prompts ask for. */
export function handleBrowsing(): void {
  handle(
    'search',
    ({ query, limit, whole }) =>
      isText(query) && isCount(limit)
        ? { query: query.slice(0, LONGEST_QUERY), limit, whole: whole === true }
        : undefined,
    ({ query, limit, whole }) => searchPrompts(query, Math.min(limit, MOST_HITS), whole),
  );
  handle(
    'getKnownValues',
    () => ({}),
    () => knownValues(),
  );
  handleOurs('getPrompt', onlyId, ({ id }) => findPrompt(id));
  handle(
    'getCovers',
    ({ ids, drawn }) =>
      Array.isArray(ids) ? { ids: ids.filter(isText).slice(0, MOST_HITS), drawn: drawn === true } : undefined,
    ({ ids, drawn }) => drawCovers(ids, drawn),
  );
  handle(
    'setFavourite',
    ({ id, favourite }) => (isText(id) && typeof favourite === 'boolean' ? { id, favourite } : undefined),
    ({ id, favourite }) => setFavourite(id, favourite),
  );
}
