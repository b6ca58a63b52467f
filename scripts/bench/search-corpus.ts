import { fileURLToPath } from 'node:url';
import { compileCatalog } from '../../lib/core/catalog/compile-catalog';
import type { SearchDocument } from '../../lib/core/search/search-document';
import { readPromptFiles } from '../read-prompt-files';
import { type SeededRandom, seededRandom } from './seeded-random';

/** The prompts of the catalog, as the search sees them. */
export async function catalogDocuments(): Promise<readonly SearchDocument[]> {
  const compiled = compileCatalog(await readPromptFiles(fileURLToPath(new URL('../../content', import.meta.url))));
  if (!compiled.ok) {
    throw new Error(compiled.issues.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  }
  return compiled.documents;
}

/**
 * As many prompts as asked for, in an order that says nothing: the catalog's own, and then new ones, each with a
 * stretch of two titles each, tags of both, and sentences of several texts.
 */
export function recombine(documents: readonly SearchDocument[], size: number, seed: number): SearchDocument[] {
  const random = seededRandom(seed);
  const sentences = documents.map(({ text }) => text.split(/(?<=[.!?])\s+/));
  const made = random.shuffle(documents).slice(0, size);
  const titles = new Set(made.map(({ title }) => title));
  while (made.length < size) {
    const document = combine(documents, sentences, random, made.length);
    if (!titles.has(document.title)) {
      titles.add(document.title);
      made.push(document);
    }
  }
  // The ids are shuffled too, since equal scores are ordered by id.
  const numbers = random.shuffle(made.map((_, number) => number));
  return random.shuffle(made).map((document, at) => ({ ...document, id: `p${String(numbers[at]).padStart(6, '0')}` }));
}

function combine(
  documents: readonly SearchDocument[],
  sentences: readonly (readonly string[])[],
  random: SeededRandom,
  number: number,
): SearchDocument {
  const [first, second] = [random.pick(documents), random.pick(documents)];
  const title = [...takeStretch(first.title, random), ...takeStretch(second.title, random)].join(' ');
  const parts = [first, second, random.pick(documents)].map((source) => sentences[documents.indexOf(source)] ?? []);
  const text = random.shuffle(parts.flat()).slice(0, Math.max(3, parts[0]?.length ?? 3));
  return {
    id: String(number),
    title,
    category: first.category,
    tags: random.shuffle([...new Set([...first.tags, ...second.tags])]).slice(0, 5),
    author: first.author,
    lead: random.pick([first.lead, second.lead]),
    text: text.join(' '),
    needsImage: first.needsImage ?? 'none',
  };
}

/** One to three neighbouring words. From anywhere in the title, since real titles do not share their first halves. */
function takeStretch(title: string, random: SeededRandom): string[] {
  const words = title.replace(/[^\p{L}\p{N}' -]/gu, '').split(' ');
  const start = random.below(words.length);
  return words.slice(start, start + 1 + random.below(3));
}
