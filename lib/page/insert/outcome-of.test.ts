import { expect, it } from 'vitest';
import type { Attempt } from './attempt';
import { outcomeOf } from './outcome-of';

const long = 'A kite. '.repeat(300);
const attempt: Attempt = { text: 'A kite', cut: 0, verdict: 'exact', taken: 'page', news: 0 };

it.each([
  ['an exact text', { verdict: 'exact' }, false, { ok: true, fidelity: 'exact', cut: 0 }],
  ['what a limit cut off', { verdict: 'exact', cut: 7 }, false, { ok: true, fidelity: 'exact', cut: 7 }],
  ['a text whose white space is the field’s own', { verdict: 'text' }, false, { ok: true, fidelity: 'text', cut: 0 }],
  ['lost line breaks, when nothing else is left', { verdict: 'glued' }, true, { ok: true, fidelity: 'text', cut: 0 }],
  ['a long paste that is gone', { verdict: 'unchanged', text: long }, false, { ok: false, reason: 'attachment' }],
  [
    'a long paste with something new beside it',
    { verdict: 'unchanged', text: long, news: 3 },
    true,
    { ok: false, reason: 'attachment' },
  ],
] as const)('reports %s', (_, change, isLast, outcome) => {
  expect(outcomeOf({ ...attempt, ...change }, isLast)).toEqual(outcome);
});

it.each([
  ['lost line breaks', { verdict: 'glued' }, false],
  ['a wrong text', { verdict: 'wrong' }, true],
  ['a short paste that is gone', { verdict: 'unchanged' }, false],
  ['a long paste that nothing came of, at last', { verdict: 'unchanged', text: long }, true],
  [
    'a long text that the browser did not write',
    { verdict: 'unchanged', text: long, taken: 'browser', news: 3 },
    false,
  ],
] as const)('goes on after %s', (_, change, isLast) => {
  expect(outcomeOf({ ...attempt, ...change }, isLast)).toBeUndefined();
});
