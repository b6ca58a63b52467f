import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../tests/browser/chromium';
import { launchFirefox } from '../tests/browser/firefox';
import { serve } from '../tests/browser/serve';
import { buildEditors } from '../tests/editors/build-editors';
import { EDITORS } from '../tests/editors/editors';
import { type Cell, chromiumCells, firefoxCells } from '../tests/editors/matrix-cells';
import { openInChromium } from '../tests/editors/open-in-chromium';
import { openInFirefox } from '../tests/editors/open-in-firefox';
import { type MatrixResult, nameOf, runMatrix } from '../tests/editors/run-matrix';
import { writeMatrix } from './matrix/write-matrix';

// npm run matrix [-- WORD ...]: the words narrow it to editors whose file is named so, and then nothing is written.
const words = process.argv.slice(2);
const file = path.resolve(import.meta.dirname, '../tests/editors/MATRIX.md');
const { pages, extension } = await buildEditors();
const server = await serve(pages);

// An insertion is mostly waiting, so three browsers share the cores well.
const half = Math.ceil(EDITORS.length / 2);
const isFirst = ({ facts }: Cell): boolean => EDITORS.indexOf(facts) < half;
const [first, second, inFirefox] = await Promise.all([
  runInChromium(chromiumCells().filter(isFirst)),
  runInChromium(chromiumCells().filter((cell) => !isFirst(cell))),
  runInFirefox(firefoxCells()),
]);
await server.close();

const inChromium = [...first.results, ...second.results];
const matrix = writeMatrix([
  { browser: first.version, results: inChromium },
  { browser: inFirefox.version, results: inFirefox.results },
]);
console.log(matrix);
if (words.length === 0) writeFileSync(file, matrix);
process.exitCode = [...inChromium, ...inFirefox.results].some(({ faults }) => faults.length > 0) ? 1 : 0;

interface Run {
  readonly version: string;
  readonly results: readonly MatrixResult[];
}

async function runInChromium(cells: readonly Cell[]): Promise<Run> {
  const { context, session, close } = await launchChromium({ extension });
  const { product } = await session.send('Browser.getVersion');
  const open = ({ facts, place }: Cell) => openInChromium(context, server.url, facts.id, place);
  const results = await runMatrix(cells.filter(isChosen), open, tell);
  await close();
  return { version: product.replace(/^\w+\//, 'Chromium '), results };
}

async function runInFirefox(cells: readonly Cell[]): Promise<Run> {
  const firefox = await launchFirefox({ extension });
  const results = await runMatrix(
    cells.filter(isChosen),
    ({ facts }) => openInFirefox(firefox, server.url, facts.id),
    tell,
  );
  await firefox.close();
  return { version: `Firefox ${firefox.version}`, results };
}

function isChosen({ facts }: Cell): boolean {
  return words.length === 0 || words.some((word) => facts.id.includes(word));
}

function tell(results: readonly MatrixResult[]): void {
  const [first] = results;
  if (!first) return;
  const right = results.filter(({ faults }) => faults.length === 0).length;
  const count = first.impossible ?? `${right} of ${results.length}`;
  console.log(`${first.cell.facts.name} ${first.cell.place.name}: ${count}`);
  for (const { cell, faults } of results) if (faults.length > 0) console.log(`  ${nameOf(cell)}: ${faults.join('; ')}`);
}
