import { expect, it } from 'vitest';
import { passTime } from './waiting-times';

const DAY = 24 * 60 * 60 * 1000;
const waiting = { elapsed: DAY, seenAt: 10 * DAY, since: { 'prompt a': 5 } };

it.each([
  ['half a day', 10.5 * DAY, 1.5 * DAY],
  ['a holiday', 24 * DAY, 3 * DAY],
  ['a jump of years', 9_000 * DAY, 3 * DAY],
  ['a clock that was set back', DAY, DAY],
])('counts %s for what may have passed', (_, now, elapsed) => {
  expect(passTime(waiting, now)).toEqual({ elapsed, seenAt: now, since: waiting.since });
});

it.each([
  [undefined],
  [null],
  ['x'],
  [{ elapsed: -1, seenAt: 'now', since: [1] }],
  [{ elapsed: Number.NaN, since: 3 }],
])('begins anew where %j is stored', (stored) => {
  expect(passTime(stored, DAY)).toMatchObject({ elapsed: 0, seenAt: DAY });
});
