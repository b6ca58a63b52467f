import type { Steps } from '@/lib/core/search/steps';

/** Half of the time between two pictures of the screen: a query that comes meanwhile hardly waits. */
const SLICE_MS = 8;

/** Does long work in slices, between which the worker answers what it is asked. */
export async function runInSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await new Promise((resume) => setTimeout(resume));
  }
}
