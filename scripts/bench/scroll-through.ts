import type { ExtensionView } from '../../tests/browser/extension-view';
import { recordTasks, type Tracer } from './record-tasks';

export interface Scroll {
  /** The longest time between two animation frames, in ms. */
  readonly longest: number;
  /** The share of frames that came later than 60 a second do. */
  readonly late: number;
  /** The longest that the view's main thread was busy without a break, in ms: a frame cannot come sooner. */
  readonly busy: number;
}

/** Pixels a second: all covers in some eight seconds, twenty rows a second. */
const SPEED = 4_000;
/** Sixty frames a second, and the grain of the clock. */
const FRAME_MS = 16.7 + 0.1;
const BEGIN = 'scroll begins';

/**
 * Scrolls a view's grid from top to bottom as a wheel does, which the browser carries out by itself, and looks at the
 * times of all its animation frames: one that the grid's own work holds up comes later.
 */
export async function scrollThrough(tracer: Tracer, view: ExtensionView): Promise<Scroll> {
  const distance = await view.evaluate(`(async () => {
    let grid = document.querySelector('[data-tile]');
    while (grid.scrollHeight === grid.clientHeight || getComputedStyle(grid).overflowY !== 'auto') grid = grid.parentElement;
    grid.scrollTop = 0;
    Object.assign(globalThis, { grid, frames: [], isScrolling: true });
    await new Promise((done) => setTimeout(done, 500));
    return grid.scrollHeight - grid.clientHeight;
  })()`);
  const endRecording = await recordTasks(tracer);
  await view.evaluate(`(() => {
    performance.mark('${BEGIN}');
    const note = (time) => {
      if (!isScrolling) return;
      frames.push(time);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  })()`);
  const gesture = { x: 200, y: 400, yDistance: -Number(distance), speed: SPEED, gestureSourceType: 'mouse' };
  await view.send('Input.synthesizeScrollGesture', gesture);
  const answer = await view.evaluate(`(() => {
    isScrolling = false;
    return { frames, rest: grid.scrollHeight - grid.clientHeight - grid.scrollTop };
  })()`);
  const tasks = await endRecording(BEGIN);
  const { frames, rest } = answer as { readonly frames: readonly number[]; readonly rest: number }; // As written above.
  if (Math.abs(rest) > 1) throw new Error(`The grid did not scroll to its end: ${rest} pixels are left.`);
  const times = frames.slice(1).map((time, i) => time - (frames[i] ?? 0));
  return {
    longest: Math.max(...times),
    late: times.filter((time) => time > FRAME_MS).length / times.length,
    busy: Math.max(...tasks),
  };
}
