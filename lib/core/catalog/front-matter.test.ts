import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './front-matter';

const keys = (source: string, ...names: string[]) => {
  const matter = readFrontMatter(source);
  return matter.ok ? names.map((name) => matter.get(name)) : matter.issue;
};

describe('readFrontMatter', () => {
  it('gives the keys, the body and their lines', () => {
    const matter = readFrontMatter('---\n# a comment\ntitle: A fox\ntags: [a, b]\n---\n\nBody\n---\nmore');
    if (!matter.ok) throw new Error(matter.issue.message);
    expect([matter.get('title'), matter.get('tags'), matter.body]).toEqual(['A fox', ['a', 'b'], '\nBody\n---\nmore']);
    expect([matter.lineOf('title'), matter.lineOf('tags'), matter.lineOf('missing'), matter.bodyLine]).toEqual([
      3, 4, 1, 6,
    ]);
  });

  it.each([
    ['a number', '1984'],
    ['a number with a zero at its end', '1.10'],
    ['an octal number', '010'],
    ['a date', '2026-01-02'],
    ['what YAML takes for base 60', '16:9'],
    ['a boolean', 'true'],
    ['a tilde', '~'],
  ])('keeps %s as the text that was written', (_, value) => {
    expect(keys(`---\ntitle: ${value}\n---\n`, 'title')).toEqual([value]);
  });

  it.each([
    ['a byte order mark', '\uFEFF---\ntitle: x\n---\nA\nB'],
    ['line ends of Windows', '---\r\ntitle: x\r\n---\r\nA\r\nB'],
    ['line ends of old', '---\rtitle: x\r---\rA\rB'],
    ['white space behind the fences', '--- \ntitle: x\n---\t \nA\nB'],
    ['a fence that names YAML', '--- YAML\ntitle: x\n---\nA\nB'],
  ])('reads past %s', (_, source) => {
    const matter = readFrontMatter(source);
    expect(matter).toMatchObject({ ok: true, present: true, body: 'A\nB', bodyLine: 4 });
    expect(matter.ok && matter.get('title')).toBe('x');
  });

  it.each([
    ['nothing', ''],
    ['no fence', 'A fox'],
    ['a rule as the first line', '---\nA fox\n'],
    ['two rules', '---\nA fox\n\n---\nand a hare'],
    ['a list between rules', '---\n- a\n- b\n---\nrest'],
    ['a longer rule', '----\ntitle: x\n---\n'],
    ['a blank line before the fence', '\n---\ntitle: x\n---\n'],
  ])('takes a text with %s for a body without front matter and keeps all of it', (_, source) => {
    expect(readFrontMatter(source)).toMatchObject({ ok: true, present: false, body: source, bodyLine: 1 });
  });

  it.each([
    ['empty', '---\n---\nA'],
    ['made of comments', '---\n# a\n---\nA'],
  ])('reads front matter that is %s', (_, source) => {
    expect(readFrontMatter(source)).toMatchObject({ ok: true, present: true, body: 'A' });
  });

  it.each([
    ['is never closed', '---\ntitle: x\n\nA fox', 1, /never closed/],
    ['is closed with text behind the fence', '---\ntitle: x\n---text\nA', 3, /nothing else/],
    ['names a key twice', '---\ntitle: x\ntags: []\ntitle: y\n---\n', 4, /duplicated/],
    ['is broken', '---\ntags: []\ntitle: Foo: bar\n---\n', 3, /not valid YAML/],
    ['has an open quote', "---\ntitle: 'x\n---\n", 3, /not valid YAML/],
    ['names a function', '---\ntitle: !!js/function "function () {}"\n---\n', 2, /unknown tag/],
    ['is binary', '---\ntitle: !!binary aGk=\n---\n', 2, /unknown tag/],
    ['is nested without end', `---\ntitle: ${'['.repeat(20_000)}\n---\n`, 1, /nested too deeply/],
    ['is huge', `---\ntitle: ${'x'.repeat(70_000)}\n---\n`, 1, /longer than/],
    ['has a control character', '---\ntitle: a\0b\n---\n', 1, /not valid YAML/],
  ])('says where front matter %s', (_, source, line, message) => {
    for (const _time of ['first', 'second']) {
      const matter = readFrontMatter(source);
      expect(matter).toMatchObject({ ok: false, issue: { line } });
      expect(!matter.ok && matter.issue.message).toMatch(message);
    }
  });

  it.each([
    'js',
    'javascript',
    'JS',
    'JavaScript',
    'json',
    'toml',
    'coffee',
    'cson',
    'constructor',
    '__proto__',
    ' js ',
  ])('refuses front matter in %s and never runs it', (language) => {
    const source = `---${language}\n(globalThis.ran = true, {title: "x"})\n---\n`;
    const matter = readFrontMatter(source);
    expect(matter).toMatchObject({ ok: false, issue: { line: 1 } });
    expect(!matter.ok && matter.issue.message).toMatch(/YAML only/);
    expect('ran' in globalThis).toBe(false);
  });

  it('gives an unquoted blank as the mapping that YAML makes of it, so that its type can be checked', () => {
    expect(typeof keys('---\ntitle: {{name}}\n---\n', 'title')).toBe('object');
  });

  it('never reaches a prototype', () => {
    const matter = readFrontMatter('---\n__proto__:\n  title: x\nconstructor: y\n---\n');
    expect(matter.ok && [matter.get('title'), matter.get('toString')]).toEqual([undefined, undefined]);
    expect(Object.hasOwn(Object.prototype, 'title')).toBe(false);
  });

  it('does not expand aliases that multiply', () => {
    const levels = Array.from({ length: 40 }, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1}, *a${i - 1}` : 'x, x'}]`);
    const matter = readFrontMatter(`---\n${levels.join('\n')}\ntitle: x\n---\nA`);
    expect(matter.ok && matter.get('title')).toBe('x');
  });

  it('reads a hostile front matter at once', () => {
    const blank = readFrontMatter(`---\n${'\n'.repeat(900)}${' '.repeat(60_000)}\ntitle: x\n---\n`);
    expect(blank.ok && blank.get('title')).toBe('x');
  });
});
