import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CatalogFile } from '../../lib/core/catalog/catalog-file';
import { categories } from '../../lib/core/catalog/categories';
import { checkFiles } from '../../lib/core/catalog/check-files';
import { compileCatalog } from '../../lib/core/catalog/compile-catalog';
import { readPrompt } from '../../lib/core/catalog/read-prompt';
import { writePrompt } from '../../lib/core/catalog/write-prompt';
import { buildIndex } from '../../lib/core/search/build-index';
import { createSearch } from '../../lib/core/search/create-search';
import { viewIndex } from '../../lib/core/search/view-index';
import { isJson } from '../../lib/core/template/is-json';
import { readPromptFiles } from '../../scripts/read-prompt-files';

const content = path.relative(process.cwd(), path.join(import.meta.dirname, '../../content'));
let files: readonly CatalogFile[];

beforeAll(async () => {
  files = await readPromptFiles(content);
});

describe('the catalog', { timeout: 60_000 }, () => {
  it('passes every guard', () => {
    const { issues } = checkFiles(files, true);
    expect(issues.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([]);
  });

  it('has prompts in every category', () => {
    const { prompts } = checkFiles(files, true);
    const filled = new Set(prompts.map(({ prompt }) => prompt.category));
    expect(categories.filter((category) => !filled.has(category))).toEqual([]);
  });

  it('holds styles, prompts for photos and JSON, which people ask for', () => {
    const prompts = checkFiles(files, true).prompts.map(({ prompt }) => prompt);
    expect(prompts.filter(({ text }) => text.includes('{prompt}')).length).toBeGreaterThanOrEqual(12);
    expect(prompts.filter(({ needsImage }) => needsImage === 'required').length).toBeGreaterThanOrEqual(16);
    expect(prompts.filter(({ text }) => isJson(text)).length).toBeGreaterThanOrEqual(10);
  });

  it('reads back the same from what the writer makes of it', () => {
    const changed = files.filter((file) => {
      const first = readPrompt(file.source, file);
      const second = first.ok && readPrompt(writePrompt(first.prompt), file);
      return JSON.stringify(first) !== JSON.stringify(second);
    });
    expect(changed.map(({ file }) => file)).toEqual([]);
  });

  it('finds every prompt first when its title is searched', () => {
    const catalog = compileCatalog(files);
    if (!catalog.ok) throw new Error('The catalog does not compile.');
    const view = viewIndex(buildIndex(catalog.documents));
    if (!view.ok) throw new Error(view.reason);
    const { search } = createSearch([view.index]);
    const found = catalog.documents.map(({ id, title }) => [id, search(title, { limit: 1 }).hits[0]?.id]);
    expect(found.filter(([id, first]) => id !== first)).toEqual([]);
  });
});
