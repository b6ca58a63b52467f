import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRememberedValues, type RememberedValues, rememberValues } from './remember-values';

const none: RememberedValues = {};

describe('rememberValues', () => {
  it('puts the last value first, each once, under the name in any case', () => {
    let known = rememberValues(none, { 'Hair  Color': 'copper', mood: 'calm' }, 3);
    known = rememberValues(known, { 'hair color': 'black' }, 3);
    known = rememberValues(known, { 'HAIR COLOR': 'copper' }, 3);
    expect(Object.entries(known)).toEqual([
      ['hair color', ['copper', 'black']],
      ['mood', ['calm']],
    ]);
  });

  it('keeps as many as it is told and drops the oldest', () => {
    const known = ['a', 'b', 'c', 'd'].reduce((before, x) => rememberValues(before, { x }, 3), none);
    expect(known.x).toEqual(['d', 'c', 'b']);
  });

  it.each(['', '  \n', 'x'.repeat(2001)])('does not remember what is no value', (x) => {
    expect(Object.keys(rememberValues(none, { x, ' ': 'y' }, 3))).toEqual([]);
  });

  it('forgets the variables that were not used for longest', () => {
    const names = Array.from({ length: 600 }, (_, i) => `name ${i}`);
    const known = names.reduce((before, name) => rememberValues(before, { [name]: 'x' }, 3), none);
    expect(Object.keys(known)).toHaveLength(500);
    expect(Object.keys(known)[0]).toBe('name 599');
    expect(known['name 99']).toBeUndefined();
  });

  it('leaves what was known as it is', () => {
    const known = Object.freeze({ x: Object.freeze(['a']) });
    expect(rememberValues(known, { x: 'b' }, 3).x).toEqual(['b', 'a']);
  });

  it('takes no name for more than a name', () => {
    const known = rememberValues(none, JSON.parse('{"__proto__": "a", "constructor": "b"}'), 3);
    expect(Object.entries(known)).toEqual([
      ['__proto__', ['a']],
      ['constructor', ['b']],
    ]);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });
});

describe('parseRememberedValues', () => {
  it.each([undefined, null, 3, 'x', [], ['a'], { x: 'a' }, { x: [] }, { x: [3, '', null] }, { X: ['a'] }])(
    'reads nothing from %j',
    (stored) => {
      expect(Object.keys(parseRememberedValues(stored))).toEqual([]);
    },
  );

  it('keeps what is good of a list', () => {
    expect({ ...parseRememberedValues({ x: ['a', 3, 'x'.repeat(2001), 'b'] }) }).toEqual({ x: ['a', 'b'] });
  });

  it('reads back whatever was remembered, also as JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.string()), { maxLength: 5 }), (uses) => {
        const known = uses.reduce<RememberedValues>((before, values) => rememberValues(before, values, 4), none);
        expect(Object.entries(parseRememberedValues(known))).toEqual(Object.entries(known));
        expect(Object.entries(parseRememberedValues(JSON.parse(JSON.stringify(known))))).toEqual(Object.entries(known));
      }),
    );
  });
});
