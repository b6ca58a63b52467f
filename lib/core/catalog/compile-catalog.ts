import { describeCover } from '../cover/describe-cover';
import type { Prompt, PromptTexts } from '../prompt';
import type { SearchDocument } from '../search/search-document';
import { fillTemplate } from '../template/fill-template';
import type { CatalogFile, FileIssue } from './catalog-file';
import { checkFiles } from './check-files';
import type { CatalogEntry } from './read-catalog';

/** The same prompts three times, each in the order of their ids: for lists, for reading, and for the search. */
export interface CompiledCatalog {
  readonly ok: true;
  readonly entries: readonly CatalogEntry[];
  /** By id. */
  readonly texts: Readonly<Record<string, PromptTexts>>;
  readonly documents: readonly SearchDocument[];
}

/** Compiles all files, or says what is wrong with every one of them. */
export function compileCatalog(
  files: readonly CatalogFile[],
): CompiledCatalog | { readonly ok: false; readonly issues: readonly FileIssue[] } {
  const { prompts, issues } = checkFiles(files, false);
  if (issues.length > 0) return { ok: false, issues };

  const sorted = prompts.map(({ prompt }) => prompt).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ok: true,
    entries: sorted.map(toEntry),
    texts: Object.fromEntries(sorted.map(({ id, text, negative }) => [id, { text, negative }])),
    documents: sorted.map(toDocument),
  };
}

function toEntry(prompt: Prompt): CatalogEntry {
  const { text: _text, negative: _negative, ...meta } = prompt;
  return { meta, cover: describeCover(prompt) };
}

/** People search for what they would read, so the blanks are filled with their defaults. */
function toDocument({ id, title, category, tags, author, lead, needsImage, ...prompt }: Prompt): SearchDocument {
  const { text } = fillTemplate(prompt.text, {}, prompt.variables);
  return { id, title, category, tags, author, lead, text, needsImage };
}
