import { parseImportedPrompt, parseImportedWordList } from '@/lib/core/library/parse-imported';
import { changePack, removePack } from '../library/change-pack';
import { commitImport } from '../library/commit-import';
import { readPackSummaries, readWordLists } from '../library/library-status';
import { findStagedPrompt, previewImport } from '../library/preview-import';
import { scaleAddress } from '../library/scale-picture';
import { cancelImport, stagePicture, stagePrompts, startImport } from '../library/stage-import';
import { checkPack, fetchPack } from '../packs/fetch-pack';
import { readFetchedPart } from '../packs/stage-bytes';
import { handleOurs } from './handle-ours';
import { isText, onlyId, parseIds } from './request-fields';

const MOST_PROMPTS = 5_000;
const MOST_KEYS = 200_000;

/** Registers what brings prompts into the library, and what changes the packs that they make. */
export function handleImports(): void {
  handleOurs(
    'startImport',
    ({ name, update }) => (isText(name) && isText(update) ? { name, update } : undefined),
    ({ name, update }) => startImport({ name, update, source: { kind: 'import', name } }),
  );
  handleOurs('stagePrompts', parseStaging, async ({ importId, prompts, wordLists, refused }) => {
    const staged = await stagePrompts(importId, prompts, wordLists);
    return staged.ok ? { ok: true, refused } : staged;
  });
  handleOurs(
    'stagePicture',
    ({ importId, key, picture }) =>
      isText(importId) && isText(key) && isText(picture) ? { importId, key, picture } : undefined,
    async ({ importId, key, picture }) => stagePicture(importId, key, await scaleAddress(picture)),
  );
  handleOurs('planImport', onlyImport, ({ importId }) => previewImport(importId));
  handleOurs(
    'getStagedPrompt',
    ({ importId, key }) => (isText(importId) && isText(key) ? { importId, key } : undefined),
    ({ importId, key }) => findStagedPrompt(importId, key),
  );
  handleOurs(
    'commitImport',
    ({ importId, name, leaveOut }) => {
      const keys = parseIds(leaveOut, MOST_KEYS);
      return isText(importId) && isText(name) && keys ? { importId, name, leaveOut: keys } : undefined;
    },
    ({ importId, name, leaveOut }, { once }) => commitImport(importId, name, leaveOut, once),
  );
  handleOurs('cancelImport', onlyImport, ({ importId }) => cancelImport(importId));

  handleOurs(
    'getPacks',
    () => ({}),
    () => readPackSummaries(),
  );
  handleOurs(
    'changePack',
    ({ id, name, enabled, remotePictures, daily }) =>
      isText(id)
        ? {
            id,
            ...(isText(name) && name.trim() !== '' && { name: name.trim() }),
            ...(typeof enabled === 'boolean' && { enabled }),
            ...(typeof remotePictures === 'boolean' && { remotePictures }),
            ...(typeof daily === 'boolean' && { daily }),
          }
        : undefined,
    ({ id, ...change }) => changePack(id, change),
  );
  handleOurs('removePack', onlyId, ({ id }, { once }) => removePack(id, once));
  handleOurs(
    'fetchPack',
    ({ url }) => (isText(url) ? { url } : undefined),
    ({ url }) => fetchPack(url),
  );
  handleOurs('checkPack', onlyId, ({ id }) => checkPack(id));
  handleOurs(
    'getFetchedPart',
    ({ importId, part }) => (isText(importId) && Number.isInteger(part) ? { importId, part: Number(part) } : undefined),
    ({ importId, part }) => readFetchedPart(importId, part),
  );
  handleOurs(
    'getWordLists',
    () => ({}),
    () => readWordLists(),
  );
}

/** One bad prompt does not fail the rest: it is named in the answer. */
function parseStaging({ importId, prompts, wordLists }: Readonly<Record<string, unknown>>) {
  if (!isText(importId) || !Array.isArray(prompts) || !Array.isArray(wordLists)) return undefined;
  if (prompts.length > MOST_PROMPTS || wordLists.length > MOST_PROMPTS) return undefined;
  const parsed = prompts.map((prompt: unknown) => ({ prompt: parseImportedPrompt(prompt), key: keyOf(prompt) }));
  return {
    importId,
    prompts: parsed.flatMap(({ prompt }) => prompt ?? []),
    wordLists: wordLists.flatMap((list: unknown) => parseImportedWordList(list) ?? []),
    refused: parsed.filter(({ prompt }) => !prompt).map(({ key }) => key),
  };
}

function keyOf(prompt: unknown): string {
  const { key } = Object(prompt) as { readonly key: unknown }; // Any object has keys.
  return isText(key) ? key : '';
}

function onlyImport({ importId }: Readonly<Record<string, unknown>>) {
  return isText(importId) ? { importId } : undefined;
}
