import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type CheckedFiles, checkFiles } from '../lib/core/catalog/check-files';
import { readPromptFiles } from './read-prompt-files';

const usage = `Usage: npm run check:catalog [-- [options] [folder or file …]]

Checks prompts: every markdown file below the folders, or the files that are named. Without any, the catalog (content/).
Each problem is printed with its file, its line and what to do; exit code 1 says that there were some.

  --json     print {"prompts": […], "issues": […]} instead
  --strict   hold other prompts to the rules of the catalog as well
  --help     print this

For prompts of anyone: the file can be read (front matter in YAML, a title, a category or a folder, a prompt), and no
two have one id. For the catalog, and with --strict, besides: keys and headings in their order, category and folder,
length, tags, variables that are used and read well with their defaults, no names of others, no empty words, nothing
unfit for a picture, and no two prompts that sound alike.`;

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
  const others = await checkPlaces(
    places.filter((place) => !isOurs(place)),
    values.strict === true,
  );
  const prompts = [...ours.prompts, ...others.prompts];
  const issues = [...ours.issues, ...others.issues];
  if (asJson) console.log(JSON.stringify({ prompts: prompts.map(toListed), issues }, null, 2));
  else {
    for (const { file, line, message } of issues) console.log(`${file}:${line}: ${message}`);
    console.log(`${prompts.length} prompts, ${issues.length} problems`);
  }
  process.exitCode = issues.length > 0 ? 1 : 0;
}

function isOurs(place: string): boolean {
  return `${path.resolve(place)}${path.sep}`.startsWith(catalog + path.sep);
}

async function checkPlaces(group: readonly string[], strict: boolean): Promise<CheckedFiles> {
  const files = await Promise.all(group.map(readPromptFiles));
  return checkFiles(files.flat(), strict);
}

function toListed({ file, prompt }: CheckedFiles['prompts'][number]) {
  const { id, title, category, tags, author, sourceUrl, lead, text, negative, aspect, needsImage, variables } = prompt;
  return { file, id, title, category, tags, author, sourceUrl, lead, text, negative, aspect, needsImage, variables };
}
