import { describe, expect, it } from 'vitest';
import { parseYaml } from './parse-yaml';

const read = (text: string) => {
  const parsed = parseYaml(text);
  if (!parsed.ok) throw new Error(parsed.detail);
  return parsed.value;
};

describe('parseYaml', () => {
  it('keeps every scalar as the text that was written', () => {
    expect(read('a: 1\nb: 2026-01-02\nc: yes\nd: 16:9\ne: ~\nf: 010')).toEqual({
      a: '1',
      b: '2026-01-02',
      c: 'yes',
      d: '16:9',
      e: '~',
      f: '010',
    });
  });

  it('reads several documents as a list', () => {
    expect(read('---\na: b\n---\nc: d')).toEqual([{ a: 'b' }, { c: 'd' }]);
  });

  it('tells where lists and mappings begin', () => {
    const parsed = parseYaml('matches:\n  - trigger: a\n    replace: b\n\n  # comment\n  - trigger: c\n');
    if (!parsed.ok) throw new Error(parsed.detail);
    const { matches } = parsed.value as { matches: unknown[] };
    expect(matches.map(parsed.lineOf)).toEqual([2, 6]);
    expect([parsed.lineOf('a'), parsed.lineOf({}), parsed.lineOf(undefined)]).toEqual([0, 0, 0]);
  });

  it('follows aliases', () => {
    expect(read('a: &x [b]\nc: *x')).toEqual({ a: ['b'], c: ['b'] });
  });

  it.each([
    ['a function', 'a: !!js/function "function () { globalThis.wasRun = true }"'],
    [
      'a function that is called',
      '"toString": !<tag:yaml.org,2002:js/function> "function () { globalThis.wasRun = true }"',
    ],
    ['a pattern', 'a: !!js/regexp /(a+)+$/'],
    ['nothing', 'a: !!js/undefined ""'],
    ['bytes', 'a: !!binary AAAA'],
    ['an object of Python', 'a: !!python/object/apply:os.system ["x"]'],
    ['a tag of its own', 'a: !secret x'],
  ])('refuses the tag of %s', (_, text) => {
    expect(parseYaml(text)).toMatchObject({ ok: false, reason: 'broken', line: 1 });
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  it.each([
    [
      'aliases that grow without end',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`)}]`).join('\n')}`,
    ],
    ['an alias within itself', 'a: &a\n  - *a'],
    ['long texts many times over', `a: &a ${'x'.repeat(100_000)}\nb: [${Array(200).fill('*a')}]`],
  ])('refuses %s', (_, text) => {
    expect(parseYaml(text)).toMatchObject({ ok: false, reason: 'unsafe-content' });
  });

  it.each([
    ['an open quote', 'a: b\nc: "d\n', 2],
    ['a key twice', 'a: b\na: c', 2],
    ['brackets within brackets', '['.repeat(100_000), 0],
  ])('names the line of %s', (_, text, line) => {
    expect(parseYaml(text)).toMatchObject({ ok: false, reason: 'broken', line });
  });

  it('leaves the prototype of all objects alone', () => {
    const value = read('__proto__:\n  wasPolluted: x\nconstructor:\n  prototype:\n    wasPolluted: x');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect({}).not.toHaveProperty('wasPolluted');
  });
});
