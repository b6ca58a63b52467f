import { isWebAddress } from '../catalog/is-web-address';
import { hashCharacters } from '../hash-characters';
import type { ImportedPrompt } from './import-reading';

/** What a pack gives of a prompt; what belongs to its user, such as favourites and times, is no part of it. */
export type PackContent = Omit<ImportedPrompt, 'key' | 'favourite' | 'createdAt' | 'updatedAt'>;

/**
 * A short mark of all that a pack gives of a prompt: another one when any of it changes. A picture's path is left out,
 * since it has the name of the archive in it.
 */
export function contentMark(prompt: PackContent): string {
  const { title, category, tags, author, authorUrl, sourceUrl, preview, lead, text, negative, aspect } = prompt;
  const variables = prompt.variables.map(({ name, description, default: standard, options, type }) => [
    name,
    description,
    standard,
    options,
    type,
  ]);
  const content = [
    [title, category, tags, author, authorUrl, sourceUrl, isWebAddress(preview) ? preview : '', lead, text, negative],
    [aspect, prompt.needsImage, variables, prompt.notes],
  ];
  return hashCharacters(JSON.stringify(content))
    .map((half) => half.toString(36))
    .join('.');
}
