import { expect, it } from 'vitest';
import { runSoak } from '../../scripts/soak/run-soak';
import { browserForTests } from './browser-for-tests';

const inUse = browserForTests();

it('leaves nothing behind in the page that it was opened and closed over again and again', async () => {
  const length = { openings: 60, insertEvery: 10, warmUp: 20, endWorkerEvery: 25 };
  const { before, after, ...report } = await runSoak(inUse.browser, inUse.input, length);

  expect(report).toMatchObject({ insertions: 6, searches: 60, workerEnds: 2, lostTexts: 0, lostUses: 0 });
  // What one palette has is many times more, and there were 40 of them. Only the undo history of the box may grow.
  expect(after.documents - before.documents).toBeLessThan(20);
  expect(after.listeners - before.listeners).toBeLessThan(20);
  expect(after.nodes - before.nodes).toBeLessThan(500);
  expect(after.pageHeap - before.pageHeap).toBeLessThan(1);
  expect(after.workerHeap - before.workerHeap).toBeLessThan(2);
});
