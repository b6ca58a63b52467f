import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../tests/browser/chromium';
import { realInput } from '../tests/browser/real-input';
import type { Memory } from './soak/measure-memory';
import { runSoak, type SoakLength, type SoakReport } from './soak/run-soak';
import { startDisplay } from './tools/start-display';

/** Eight hours' work: two openings a minute, with an insertion every minute and pauses in which the worker falls asleep. */
const WORKING_DAY: SoakLength = { openings: 1000, insertEvery: 2, warmUp: 100, endWorkerEvery: 50 };

const display = await startDisplay();
const browser = await launchChromium({ display });
try {
  const report = await runSoak(browser, realInput(display), WORKING_DAY, console.log);
  const table = draw(report);
  console.log(`\n${table}`);
  writeIntoReadme(table);
  if (report.lostTexts + report.lostUses > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await display.stop();
}

function draw({ before, after, ...report }: SoakReport): string {
  const { insertions, searches, workerEnds, lostTexts, lostUses, minutes } = report;
  const { openings, warmUp } = WORKING_DAY;
  const row = (name: string, key: keyof Memory, unit = '') =>
    `| ${name} | ${format(before[key])}${unit} | ${format(after[key])}${unit} |`;
  return [
    `${format(openings)} openings on one page, ${format(searches)} searches, ${format(insertions)} insertions in ${format(minutes)} minutes;`,
    `the worker ended ${workerEnds} times between them. Texts lost: ${lostTexts}. Uses lost: ${lostUses}.`,
    '',
    `| | after ${format(warmUp)} openings | at the end |`,
    '| --- | --- | --- |',
    row('heap of the page, with the content scripts in it', 'pageHeap', ' MB'),
    row('heap of the worker, with the search index', 'workerHeap', ' MB'),
    row('event listeners in the page', 'listeners'),
    row('documents in the page', 'documents'),
    row('nodes in the page', 'nodes'),
  ].join('\n');
}

function format(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 1 });
}

function writeIntoReadme(table: string): void {
  const file = path.join(import.meta.dirname, '../README.md');
  const readme = readFileSync(file, 'utf8');
  const written = readme.replace(
    /(<!-- soak -->\n)[\s\S]*(<!-- \/soak -->)/,
    (_, start, end) => `${start}${table}\n${end}`,
  );
  if (written === readme) throw new Error('The README has no place for the table.');
  writeFileSync(file, written);
}
