import { expect, it } from 'vitest';
import { fillMessage } from './fill-message';

it.each([
  ['Nothing fits “$1”.', ['$2 {name}'], {}, 'Nothing fits “$2 {name}”.'],
  ['$2 of $1', [10, 0], {}, '0 of 10'],
  ['{n} by {who}', [], { n: 0, who: 'us' }, '0 by us'],
  ['$1 and {constructor}', [], {}, '$1 and {constructor}'],
])('fills %j', (message, positions, names, expected) => {
  expect(fillMessage(message, positions, names)).toBe(expected);
});
