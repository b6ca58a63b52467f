import type { CDPSession } from 'playwright-core';

export interface Tracer {
  /** The browser's own DevTools session. */
  readonly session: CDPSession;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
}

const CATEGORIES = ['blink.user_timing', 'disabled-by-default-devtools.timeline'];

/**
 * Begins to record what the browser's threads do. What it returns ends that, and gives the milliseconds of every task
 * that the thread ran which made this performance mark, from then on.
 */
export async function recordTasks({ session }: Tracer): Promise<(mark: string) => Promise<readonly number[]>> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { readonly value: readonly unknown[] }) => events.push(...(value as readonly TraceEvent[])); // As Chromium's traces are.
  session.on('Tracing.dataCollected', take);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  return async (mark) => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', take);
    const made = events.find(({ name, ph }) => name === mark && ph !== 'E');
    if (!made) throw new Error(`The trace has no mark "${mark}".`);
    return events
      .filter(({ name, pid, tid, ts }) => name === 'RunTask' && pid === made.pid && tid === made.tid && ts > made.ts)
      .map(({ dur = 0 }) => dur / 1000);
  };
}
