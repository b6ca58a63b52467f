import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type CheckedFiles, checkFiles } from '../lib/core/catalog/check-files';
import type { Prompt } from '../lib/core/prompt';
import { readImportFiles } from './read-import-files';
import { readPromptFiles } from './read-prompt-files';
import { harmlessReasons, skipWords } from './skip-words';

const usage = `Usage: npm run check:catalog [-- [options] [folder or file …]]

Checks prompts: every file below the folders, or the files that are named. Without any, the catalog (content/).
Each problem is printed with its file, its line and what to do; exit code 1 says that there were some.

  --json     print {"prompts": […], "issues": […], "files": […], "wordLists": […], "skipped": […]} instead
  --strict   hold other prompts to the rules of the catalog as well
  --help     print this

For prompts of anyone: the file can be read (front matter in YAML, a title, a category or a folder, a prompt), and no
two have one id. For the catalog, and with --strict, besides: keys and headings in their order, category and folder,
length, tags, variables that are used and read well with their defaults, no names of others, no empty words, nothing
unfit for a picture, and no two prompts that sound alike.

Files of other kinds are read as an import of the extension reads them: JSON, CSV, YAML, Espanso, lists in markdown, plain
text, word lists, and zip archives of them all. "files" says what each was taken for, "skipped" what was left out and why.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, strict: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});
// npm keeps this one for itself unless it stands behind a `--`.
const asJson = values.json || process.env.npm_config_json === 'true';

const catalog = path.join(import.meta.dirname, '..', 'content');
const places = positionals.length > 0 ? positionals : [path.relative(process.cwd(), catalog) || '.'];
const missing = places.filter((place) => !existsSync(place));

if (values.help) {
  console.log(usage);
} else if (missing.length > 0) {
  console.error(`There is no such file or folder: ${missing.join(', ')}`);
  process.exitCode = 2;
} else {
  const ours = await checkPlaces(places.filter(isOurs), true);
  const strangers = places.filter((place) => !isOurs(place));
  const others = await checkPlaces(strangers, values.strict === true);
  const checked = new Set([...others.prompts, ...others.issues].map(({ file }) => path.normalize(file)));
  const imports = await Promise.all(strangers.map((place) => readImportFiles(place, checked)));

  const prompts = [...ours.prompts, ...others.prompts].map(({ file, prompt }) => toListed(file, prompt.id, prompt));
  prompts.push(...imports.flatMap((each) => each.prompts.map((prompt) => toListed(prompt.file, prompt.key, prompt))));
  const issues = [...ours.issues, ...others.issues];
  const files = imports.flatMap((each) => each.files);
  const wordLists = imports.flatMap((each) => each.wordLists);
  const skipped = imports.flatMap((each) => each.skipped);

  // Where nothing was found at all, it matters why.
  const isEmpty = prompts.length + wordLists.length === 0;
  const faults = skipped.filter(({ reason }) => isEmpty || !harmlessReasons.has(reason));
  if (asJson) console.log(JSON.stringify({ prompts, issues, files, wordLists, skipped }, null, 2));
  else {
    for (const { path: file, format, prompts: count } of files)
      if (count > 0) console.log(`${file}: ${format}, ${count} prompts`);
    for (const { name, words } of wordLists) console.log(`${name}: word list, ${words.length} words`);
    for (const { file, line, message } of issues) console.log(`${file}:${line}: ${message}`);
    for (const { file, line, reason, detail } of skipped) {
      console.log(`${file}:${line}: ${[detail, skipWords[reason]].filter((words) => words !== '').join(': ')}`);
    }
    console.log(`${prompts.length} prompts, ${issues.length + faults.length} problems`);
  }
  process.exitCode = issues.length + faults.length > 0 ? 1 : 0;
}

function isOurs(place: string): boolean {
  return `${path.resolve(place)}${path.sep}`.startsWith(catalog + path.sep);
}

async function checkPlaces(group: readonly string[], strict: boolean): Promise<CheckedFiles> {
  const files = (await Promise.all(group.map(readPromptFiles))).flat();
  // Of strangers, what has no front matter is of another kind.
  return checkFiles(strict ? files : files.filter(({ source }) => /^\uFEFF?---/.test(source)), strict);
}

function toListed(file: string, id: string, prompt: Omit<Prompt, 'id'>) {
  const { title, category, tags, author, sourceUrl, lead, text, negative, aspect, needsImage, variables } = prompt;
  return { file, id, title, category, tags, author, sourceUrl, lead, text, negative, aspect, needsImage, variables };
}
