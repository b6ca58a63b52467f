import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { categories } from '../lib/core/catalog/categories';
import { readPrompt } from '../lib/core/catalog/read-prompt';
import { writePrompt } from '../lib/core/catalog/write-prompt';

const usage = `Usage: npm run new-prompt -- "Title" --category <category> [--tags "a, b"] [--aspect 3:4] [--author "Name"] [--folder content]

Writes <folder>/<category>/<title>.md with everything in its place and leaves the words to you.
Categories: ${categories.join(', ')}.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    category: { type: 'string' },
    tags: { type: 'string', default: '' },
    aspect: { type: 'string', default: '' },
    author: { type: 'string', default: 'Prompt Palette' },
    folder: { type: 'string', default: path.join(import.meta.dirname, '..', 'content') },
    help: { type: 'boolean', short: 'h' },
  },
});

const title = positionals.join(' ').trim();
const category = values.category ?? '';
const slug = title
  .normalize('NFKD')
  .toLowerCase()
  .replace(/[\p{M}'’]/gu, '')
  .replace(/[^a-z0-9]+/g, '-')
  .replace(/^-|-$/g, '');

if (values.help) console.log(usage);
else await create();

async function create(): Promise<void> {
  if (slug === '') return refuse(`Give the prompt a title.\n\n${usage}`);
  if (!categories.some((known) => known === category)) return refuse(`"${category}" is no category.\n\n${usage}`);

  const source = writePrompt({
    id: `${category}/${slug}`,
    title,
    category,
    tags: values.tags
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    author: values.author,
    authorUrl: '',
    sourceUrl: '',
    preview: '',
    lead: 'TODO: say in one sentence what comes out.',
    text: 'TODO: describe {argument name="subject" default="the subject"}, then composition, light, palette and material.',
    negative: '',
    aspect: values.aspect,
    needsImage: 'none',
    variables: [],
  });
  const read = readPrompt(source, { category, slug });
  if (!read.ok) return refuse(read.issues.map((issue) => issue.message).join('\n'));

  const file = path.join(values.folder, category, `${slug}.md`);
  const shown = path.relative(process.cwd(), file);
  await mkdir(path.dirname(file), { recursive: true });
  // Never over a prompt that is there.
  const written = await writeFile(file, source, { flag: 'wx' }).then(
    () => true,
    (error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? false : Promise.reject(error)),
  );
  if (!written) return refuse(`${shown} exists already: choose another title.`);
  console.log(`Wrote ${shown}

Fill in the two TODOs and two to eight tags (lib/core/catalog/tags.ts), then run
  npm run check:catalog ${shown}`);
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
