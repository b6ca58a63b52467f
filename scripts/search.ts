import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildIndex } from '../lib/core/search/build-index';
import { createSearch } from '../lib/core/search/create-search';
import type { SearchDocument } from '../lib/core/search/search-document';
import { finish } from '../lib/core/search/steps';
import { viewIndex } from '../lib/core/search/view-index';
import { warmUp } from '../lib/core/search/warm-up';

const USAGE = `Searches any prompts with the engine of the extension.

  npm run search -- --file prompts.json --queries queries.json [--json]

prompts.json   [{"id", "title", "category", "tags", "lead", "author", "text"}]; only the id is needed
queries.json   [{"q"}]
--json         prints [{"q", "ids": the best ten, "ms"}] instead of one line a query`;

const { values } = parseArgs({
  options: { file: { type: 'string' }, queries: { type: 'string' }, json: { type: 'boolean', default: false } },
});

if (values.file === undefined || values.queries === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const documents = (await readList(values.file)).map(readDocument);
  const queries = (await readList(values.queries)).map((item) => textOf(item, 'q'));
  const answers = answer(documents, queries);
  if (values.json) {
    console.log(JSON.stringify(answers));
  } else {
    const titles = new Map(documents.map(({ id, title }) => [id, title || id]));
    for (const { q, ids, ms } of answers) {
      console.log(`${q}  (${ms} ms)\n${ids.map((id, at) => `  ${at + 1}. ${titles.get(id)}`).join('\n')}`);
    }
  }
}

function answer(documents: readonly SearchDocument[], queries: readonly string[]) {
  const view = viewIndex(buildIndex(documents));
  if (!view.ok) {
    throw new Error(`The index that was just built is ${view.reason}.`);
  }
  const texts = new Map(documents.map(({ id, title, lead, text }) => [id, `${title}\n${lead}\n${text}`]));
  const search = createSearch([view.index]);
  finish(warmUp(search));
  return queries.map((q) => {
    const start = performance.now();
    const { hits } = search.search(q, { limit: 10, textOf: (id) => texts.get(id) });
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    return { q, ids: hits.map(({ id }) => id), ms };
  });
}

async function readList(file: string): Promise<unknown[]> {
  const list: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!Array.isArray(list)) {
    throw new TypeError(`${file} is not a list.`);
  }
  return list;
}

function readDocument(item: unknown, place: number): SearchDocument {
  const id = textOf(item, 'id');
  if (id === '') {
    throw new TypeError(`Prompt ${place} has no id.`);
  }
  const tags = isRecord(item) ? item.tags : undefined;
  return {
    id,
    title: textOf(item, 'title'),
    category: textOf(item, 'category'),
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    author: textOf(item, 'author'),
    lead: textOf(item, 'lead'),
    text: textOf(item, 'text'),
  };
}

/** Numbers count as text, since ids often are numbers; the ids that are printed are text. */
function textOf(item: unknown, key: string): string {
  const value = isRecord(item) ? item[key] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
