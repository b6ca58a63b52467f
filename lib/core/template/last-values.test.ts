import { describe, expect, it } from 'vitest';
import { parseLastValues, rememberLast } from './last-values';

describe('rememberLast', () => {
  it('keeps the last values of each prompt, the last used first, without those that are empty', () => {
    let known = parseLastValues(rememberLast({}, ['a/b', 'c/d'], { mood: 'calm', x: '' }));
    known = parseLastValues(rememberLast(known, ['c/d'], { mood: 'wild' }));
    expect(Object.entries(known)).toEqual([
      ['c/d', { mood: 'wild' }],
      ['a/b', { mood: 'calm' }],
    ]);
  });

  it('forgets the prompts that were not used for longest', () => {
    let known = parseLastValues({});
    for (let i = 0; i < 510; i++) known = parseLastValues(rememberLast(known, [`a/${i}`], { x: 'y' }));
    expect(Object.keys(known).length).toBe(500);
    expect('a/9' in known).toBe(false);
    expect('a/10' in known).toBe(true);
  });

  it('does not keep values that are whole books', () => {
    expect(rememberLast({}, ['a/b'], { x: 'y'.repeat(20_001) })).toEqual({});
  });
});

it.each([
  [undefined, []],
  ['x', []],
  [
    { 'a/b': { x: 'y', z: 3 }, 'c/d': 7 },
    [
      ['a/b', { x: 'y' }],
      ['c/d', {}],
    ],
  ],
])('reads %j from storage', (stored, expected) => {
  expect(Object.entries(parseLastValues(stored))).toEqual(expected);
});
