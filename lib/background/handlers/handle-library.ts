import { draftOfText } from '@/lib/core/library/draft-of-text';
import { parsePromptDraft } from '@/lib/core/library/prompt-draft';
import type { BulkChange, LibraryScope } from '@/lib/shared/library-messages';
import { LIBRARY_ORDERS } from '@/lib/shared/library-view';
import { editPrompt } from '../edit-prompt';
import { handle } from '../handle';
import { changePrompts, deletePrompts, restorePrompts } from '../library/change-prompts';
import { createPrompt } from '../library/create-prompt';
import { discardDraft, keepDraft, readDrafts } from '../library/drafts';
import { duplicatePrompt } from '../library/duplicate-prompt';
import { readLibraryStatus } from '../library/library-status';
import { listLibrary, readLibraryRows } from '../library/list-library';
import { keepPicture, readPicture, readPictures, setPicture } from '../library/pictures';
import { purgePrompts } from '../library/purge-prompts';
import { readLibraryPrompts } from '../library/read-library-prompts';
import { savePrompt } from '../library/save-prompt';
import { undo } from '../library/undo';
import { readVersions, restoreVersion } from '../library/versions';
import { openLibrary } from '../open-library';
import { saveBox } from '../save/save-box';
import { handleOurs } from './handle-ours';
import { isText, onlyId, parseIds } from './request-fields';

const MOST_ROWS = 1_000;
const MOST_PICTURES = 100;
const MOST_TAGS = 50;
/** Prompts of one write. */
const MOST_AT_ONCE = 100_000;

/** Registers what reads and writes the prompts of the user's library. */
export function handleLibrary(): void {
  handleOurs('listLibrary', parseScope, (scope) => listLibrary(scope));
  handleOurs('getLibraryRows', someIds(MOST_ROWS), ({ ids }) => readLibraryRows(ids));
  handleOurs('getLibraryPrompts', someIds(MOST_ROWS), ({ ids }) => readLibraryPrompts(ids));
  handleOurs(
    'getLibraryStatus',
    () => ({}),
    () => readLibraryStatus(),
  );

  handle('createPrompt', parseCreation, ({ draft, draftKey }, { isOurPage, once }) =>
    createPrompt(draft, { draftKey: isOurPage ? draftKey : '', once }),
  );
  handleOurs(
    'savePrompt',
    ({ id, revision, ...creation }) => {
      const parsed = parseCreation(creation);
      return parsed && isText(id) && isRevision(revision) ? { id, revision, ...parsed } : undefined;
    },
    (edit, { once }) => savePrompt({ ...edit, once }),
  );
  handleOurs(
    'duplicatePrompt',
    ({ id, title }) => (isText(id) && isText(title) ? { id, title } : undefined),
    ({ id, title }, { once }) => duplicatePrompt(id, title, once),
  );
  handleOurs(
    'changePrompts',
    ({ ids, change }) => {
      const parsed = parseIds(ids, MOST_AT_ONCE);
      const bulk = parseBulkChange(change);
      return parsed && bulk && { ids: parsed, change: bulk };
    },
    ({ ids, change }, { once }) => changePrompts(ids, change, once),
  );
  handleOurs('deletePrompts', someIds(MOST_AT_ONCE), ({ ids }, { once }) => deletePrompts(ids, once));
  handleOurs('restorePrompts', someIds(MOST_AT_ONCE), ({ ids }, { once }) => restorePrompts(ids, once));
  handleOurs(
    'purgePrompts',
    ({ ids }) => {
      const parsed = parseIds(ids, MOST_AT_ONCE);
      // A list that cannot be read must not empty the bin.
      return ids === undefined || ids === null ? {} : parsed && { ids: parsed };
    },
    ({ ids }, { once }) => purgePrompts(ids, once),
  );
  handle(
    'undo',
    ({ undo: journal }) => (isText(journal) ? { undo: journal } : undefined),
    ({ undo: journal }, { once }) => undo(journal, once),
  );

  handleOurs('getVersions', onlyId, ({ id }) => readVersions(id));
  handleOurs(
    'restoreVersion',
    ({ id, number }) => (isText(id) && isRevision(number) ? { id, number } : undefined),
    ({ id, number }, { once }) => restoreVersion(id, number, once),
  );

  handleOurs(
    'keepDraft',
    ({ key, id, revision, draft, picture }) => {
      const parsed = parsePromptDraft(draft);
      const isDraft = parsed && isText(key) && isText(id) && isRevision(revision) && isText(picture);
      return isDraft ? { key, id, revision, draft: parsed, picture } : undefined;
    },
    (draft) => keepDraft(draft),
  );
  handleOurs(
    'getDrafts',
    () => ({}),
    () => readDrafts(),
  );
  handleOurs(
    'discardDraft',
    ({ key }) => (isText(key) ? { key } : undefined),
    ({ key }) => discardDraft(key),
  );

  handleOurs(
    'setPicture',
    ({ id, picture }) => (isText(id) && isText(picture) ? { id, picture } : undefined),
    ({ id, picture }) => setPicture(id, picture),
  );
  handleOurs('keepPicture', onlyPicture, ({ picture }) => keepPicture(picture));
  handleOurs('getPicture', onlyPicture, ({ picture }) => readPicture(picture));
  handle(
    'saveBox',
    ({ title }) => (isText(title) ? { title } : undefined),
    async ({ title }, { tabId, once }) =>
      tabId === undefined ? { ok: false, reason: 'no-access' } : saveBox({ tabId, frameId: 0 }, title, once),
  );
  handle(
    'saveText',
    ({ text }) => (isText(text) ? { text } : undefined),
    ({ text }, { once }) => createPrompt(draftOfText(text, '', ''), { once }),
  );
  handle('openLibrary', onlyId, ({ id }) => openLibrary(id));
  handle('editPrompt', onlyId, ({ id }, { once }) => editPrompt(id, once));
  handleOurs('getPictures', someIds(MOST_PICTURES), ({ ids }) => readPictures(ids));
}

function parseScope({
  pack,
  category,
  tag,
  favourites,
  bin,
  query,
  sort,
}: Readonly<Record<string, unknown>>): LibraryScope | undefined {
  if (!isText(pack) || !isText(category) || !isText(tag) || !isText(query)) return undefined;
  const order = LIBRARY_ORDERS.find((known) => known === sort);
  return order && { pack, category, tag, query, favourites: favourites === true, bin: bin === true, sort: order };
}

function parseCreation({ draft, draftKey }: Readonly<Record<string, unknown>>) {
  const parsed = parsePromptDraft(draft);
  return parsed && { draft: parsed, draftKey: isText(draftKey) ? draftKey : '' };
}

function onlyPicture({ picture }: Readonly<Record<string, unknown>>) {
  return isText(picture) ? { picture } : undefined;
}

function parseBulkChange(value: unknown): BulkChange | undefined {
  const { addTags, removeTags, category } = Object(value) as Readonly<Record<string, unknown>>; // Any object has keys.
  const added = parseIds(addTags ?? [], MOST_TAGS);
  const removed = parseIds(removeTags ?? [], MOST_TAGS);
  if (!added || !removed) return undefined;
  return { addTags: added, removeTags: removed, ...(isText(category) && { category }) };
}

function someIds(most: number) {
  return ({ ids }: Readonly<Record<string, unknown>>) => {
    const parsed = parseIds(ids, most);
    return parsed && { ids: parsed };
  };
}

function isRevision(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}
