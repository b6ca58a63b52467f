import { expect, it } from 'vitest';
import { describeCopy, describeOutcome, withNegativeLeft } from './describe-outcome';

it.each([
  [{ ok: true, fidelity: 'exact', cut: 0 }, false, 'done', 'Inserted'],
  [
    { ok: true, fidelity: 'exact', cut: 1 },
    false,
    'caution',
    'Inserted, but the box was full: the last character is missing.',
  ],
  [
    { ok: true, fidelity: 'text', cut: 12 },
    false,
    'caution',
    'Inserted, but the box was full: the last 12 characters are missing.',
  ],
  [{ ok: false, reason: 'no-field' }, false, 'failed', 'This page has no text box to write in.'],
  [
    { ok: false, reason: 'no-field' },
    true,
    'failed',
    'This page has no text box to write in. It is copied: paste it where you want it.',
  ],
] as const)('says of %j, copied: %s', (outcome, copied, tone, message) => {
  expect(describeOutcome(outcome, copied)).toEqual({ tone, message });
});

it.each([
  ['none', 'done', 'Inserted'],
  ['optional', 'done', 'Inserted · Works with a photo of yours'],
  ['required', 'caution', 'Inserted · Attach your photo'],
] as const)('reminds of a picture that is %s', (need, tone, message) => {
  expect(describeOutcome({ ok: true, fidelity: 'exact', cut: 0 }, false, { needsImage: need })).toEqual({
    tone,
    message,
  });
  expect(describeCopy(false, need)).toEqual(describeCopy(false));
});

it('says what was done to the text, where it arrived or is copied', () => {
  const notes = { adaptations: ['one line', '--ar 2:3 added'], needsImage: 'optional' } as const;
  expect(describeOutcome({ ok: true, fidelity: 'exact', cut: 0 }, false, notes).message).toBe(
    'Inserted · one line · --ar 2:3 added · Works with a photo of yours',
  );
  expect(describeOutcome({ ok: false, reason: 'gone' }, false, notes)).toEqual(
    describeOutcome({ ok: false, reason: 'gone' }, false),
  );
});

it('says whether a text was copied', () => {
  expect(describeCopy(true)).toEqual({ tone: 'done', message: 'Copied' });
  expect(describeCopy(false).tone).toBe('failed');
});

it.each([
  [true, /^Inserted · .+ is copied: paste it where you want it\.$/],
  [false, /^Inserted · .+: ugly, blurry$/],
])('says of a negative part that its box did not take where it is now, copied: %s', (copied, message) => {
  const inserted = describeOutcome({ ok: true, fidelity: 'exact', cut: 0 }, copied);
  expect(withNegativeLeft(inserted, 'ugly, blurry', copied)).toEqual({
    tone: 'caution',
    message: expect.stringMatching(message),
  });
});
