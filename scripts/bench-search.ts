import { buildIndex } from '../lib/core/search/build-index';
import type { SearchDocument } from '../lib/core/search/search-document';
import { measureColdStarts } from './bench/cold-start';
import { judgeEngine, type Quality } from './bench/judge-engine';
import { judgedQueries, TYPO_KINDS } from './bench/judged-queries';
import { keyPressesToHit } from './bench/key-presses-to-hit';
import { type Latency, measureBuild, measureLatency } from './bench/measure';
import { printTable } from './bench/print-table';
import { catalogDocuments, recombine } from './bench/search-corpus';
import { type Engine, OTHER_ENGINES, OWN_ENGINE } from './bench/search-engines';
import { keyPresses, typedQueries } from './bench/typed-queries';

const SIZES = [300, 10_000, 50_000] as const;
/** Here every engine answers every judged query; at 10,000 the slow ones answer a sample. */
const JUDGED_SIZES = [2_000, 10_000] as const;
const QUERIES_PER_KIND = 90;
const TYPED_QUERIES = 300;
/** How long a slow engine is measured at most, in ms. */
const BUDGET = 8_000;
const PASSES = 3;
const SLOW = /fuse|minisearch/;
const CORPUS_SEED = 7;

const ENGINES = [OWN_ENGINE, ...OTHER_ENGINES];
const catalog = await catalogDocuments();
console.log(`${catalog.length} prompts in the catalog; greater sets are recombined from them (seed ${CORPUS_SEED}).`);

const latencies = new Map<string, Latency>();
for (const size of SIZES) {
  measureSize(recombine(catalog, size, CORPUS_SEED));
}
for (const size of SIZES.slice(0, 2)) {
  const starts = await measureColdStarts(recombine(catalog, size, CORPUS_SEED));
  printTable(
    `First answer after a cold start, ${size} prompts, ms`,
    [...starts.keys()],
    [[...starts.values()].map((ms) => ms.toFixed(0))],
  );
}
const judged = new Map(JUDGED_SIZES.map((size) => [size, judgeSize(recombine(catalog, size, CORPUS_SEED))]));
const typedTitles = recombine(catalog, 5_000, CORPUS_SEED);
const presses = keyPressesToHit(OWN_ENGINE.build(typedTitles), typedTitles);
const bytesPerPrompt = SIZES.map((size) => buildIndex(recombine(catalog, size, CORPUS_SEED)).length / size);
printGoals();

function measureSize(documents: readonly SearchDocument[]): void {
  const inputs = typedQueries(documents, TYPED_QUERIES, 303).flatMap(keyPresses);
  const rows = ENGINES.map((engine) => {
    const { result: find, ms, bytes } = measureBuild(() => engine.build(documents));
    const budget = engine === OWN_ENGINE ? Number.POSITIVE_INFINITY : BUDGET;
    const latency = measureLatency(inputs, (query) => find(query, 20), PASSES, budget);
    latencies.set(`${engine.name} ${documents.length}`, latency);
    const { p50, p95, p99, samples } = latency;
    return [engine.name, ms.toFixed(0), (bytes / 1e6).toFixed(1), ...[p50, p95, p99].map(milliseconds), samples];
  });
  const headings = ['', 'build ms', 'memory MB', 'p50 ms', 'p95 ms', 'p99 ms', 'key presses'];
  printTable(`Typing ${TYPED_QUERIES} queries letter by letter, ${documents.length} prompts`, headings, rows);
}

function judgeSize(documents: readonly SearchDocument[]): Map<Engine, Map<string, Quality>> {
  const queries = judgedQueries(documents, QUERIES_PER_KIND, 'report');
  const qualities = new Map(
    ENGINES.map((engine) => {
      const step = SLOW.test(engine.name) && documents.length > JUDGED_SIZES[0] ? 6 : 1;
      return [engine, judgeEngine(engine.build(documents), queries, step)];
    }),
  );
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const cells = (read: (quality: Quality) => number) => (kind: string) =>
    ENGINES.map((engine) => {
      const quality = qualities.get(engine)?.get(kind);
      return quality ? read(quality).toFixed(3) : '';
    });
  for (const [name, read] of [
    ['MRR@10', ({ mrr }: Quality) => mrr],
    ['success@1', ({ success1 }: Quality) => success1],
    ['success@5', ({ success5 }: Quality) => success5],
  ] as const) {
    const rows = kinds.map((kind) => [kind, ...cells(read)(kind)]);
    const means = ENGINES.map((engine) => mean([...(qualities.get(engine)?.values() ?? [])].map(read)).toFixed(3));
    const title = `${name}, ${documents.length} prompts, half of the queries that nothing was tuned on`;
    printTable(
      title,
      ['', ...ENGINES.map(({ name: engine }) => engine.split(',')[0] ?? '')],
      [...rows, ['mean', ...means]],
    );
  }
  return qualities;
}

/** What the search is meant to reach, and what this run measured. */
function printGoals(): void {
  const [small, large] = JUDGED_SIZES.map((size) => judged.get(size));
  const p95 = (name: string, size: number) => latencies.get(`${name} ${size}`)?.p95 ?? Number.NaN;
  const own = (size: number) => p95(OWN_ENGINE.name, size);
  const extended = OTHER_ENGINES[0]?.name ?? '';
  const ownMrr = (kinds: readonly string[]) => mean(kinds.map((kind) => large?.get(OWN_ENGINE)?.get(kind)?.mrr ?? 0));
  const literalAndTypo = [...(large?.get(OWN_ENGINE)?.keys() ?? [])].filter((kind) => kind !== 'concept');
  const behind = largestGap(small ?? new Map());
  const goals: readonly (readonly [goal: string, measured: string, met: boolean])[] = [
    ['p95 at 10,000 prompts at most 2 ms', milliseconds(own(10_000)), own(10_000) <= 2],
    ['p95 at 50,000 prompts at most 5 ms', milliseconds(own(50_000)), own(50_000) <= 5],
    [
      'at least 100 times as fast as plain fuse.js, extended search, p95 at 10,000',
      `${(p95(extended, 10_000) / own(10_000)).toFixed(0)} times`,
      p95(extended, 10_000) >= 100 * own(10_000),
    ],
    ['MRR@10, mean of literal and typo classes, at least 0.97', ...atLeast(ownMrr(literalAndTypo), 0.97)],
    ['MRR@10 with one typo at least 0.95', ...atLeast(ownMrr(TYPO_KINDS), 0.95)],
    ['MRR@10 of three words of the text at least 0.95', ...atLeast(ownMrr(['three words of the text']), 0.95)],
    ['MRR@10 of concepts at least 0.9', ...atLeast(ownMrr(['concept']), 0.9)],
    [
      `behind no other engine in any class by more than 0.01 (${JUDGED_SIZES[0]} prompts)`,
      `${behind.gap.toFixed(3)} (${behind.where})`,
      behind.gap <= 0.01,
    ],
    ['typed title among the first five after at most 7 key presses', presses.toFixed(1), presses <= 7],
    [
      'index at most 0.8 kB a prompt',
      bytesPerPrompt.map((bytes) => (bytes / 1000).toFixed(2)).join(', '),
      bytesPerPrompt.every((bytes) => bytes <= 800),
    ],
  ];
  const rows = goals.map(([goal, measured, met]) => [goal, measured, met ? 'met' : 'MISSED']);
  printTable('Goals', ['', 'measured', ''], rows);
}

/** By how much the best of the others is better, where it is better most. */
function largestGap(qualities: ReadonlyMap<Engine, ReadonlyMap<string, Quality>>): { gap: number; where: string } {
  const gaps = OTHER_ENGINES.flatMap((engine) =>
    [...(qualities.get(engine) ?? [])].map(([kind, { mrr }]) => ({
      gap: mrr - (qualities.get(OWN_ENGINE)?.get(kind)?.mrr ?? 0),
      where: `${engine.name}: ${kind}`,
    })),
  );
  return gaps.reduce((worst, next) => (next.gap > worst.gap ? next : worst), { gap: 0, where: 'nowhere' });
}

function atLeast(value: number, least: number): [string, boolean] {
  return [value.toFixed(3), value >= least];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function milliseconds(ms: number): string {
  return ms.toFixed(ms < 10 ? 2 : 0);
}
