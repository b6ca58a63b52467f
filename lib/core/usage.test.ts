import { describe, expect, it } from 'vitest';
import { frecency, noteUse, parseUsage, recentIds, type Usage } from './usage';

const DAY = 24 * 60 * 60 * 1000;

const addUse = (usage: Usage | undefined, now: number) => noteUse(usage ? { a: usage } : {}, 'a', now).a;

describe('usage', () => {
  it('lets a prompt that was used yesterday beat one that was used as often a month ago', () => {
    const now = 100 * DAY;
    const fresh = addUse(undefined, now - DAY);
    const stale = addUse(undefined, now - 30 * DAY);
    expect(frecency(fresh, now)).toBeGreaterThan(frecency(stale, now));
  });

  it('stays between 0 and 1 however often a prompt is used', () => {
    let usage = addUse(undefined, 0);
    for (let use = 0; use < 1000; use++) usage = addUse(usage, 0);
    expect(frecency(undefined, 0)).toBe(0);
    expect(frecency(usage, 0)).toBeLessThanOrEqual(1);
  });

  it('does not grow when the clock is set back', () => {
    const usage = addUse(undefined, 50 * DAY);
    expect(frecency(usage, 0)).toBe(frecency(usage, 50 * DAY));
  });

  it('lists the last used first, although the clock ran ahead when another was used', () => {
    const ahead = noteUse({}, 'a', 10_000 * DAY);
    const set = noteUse(ahead, 'b', 50 * DAY);
    expect(recentIds(set, 2)).toEqual(['b', 'a']);
    expect(recentIds(noteUse(set, 'c', 51 * DAY), 3)).toEqual(['c', 'b', 'a']);
    expect(frecency(set.a, 90 * DAY)).toBeLessThan(frecency(set.a, 50 * DAY));
  });

  it('counts a request once, although it comes again after others', () => {
    const first = noteUse({}, 'a', 1, 'key');
    const others = noteUse(noteUse(first, 'b', 2, 'key'), 'c', 3, 'other');
    expect(noteUse(others, 'a', 4, 'key')).toBe(others);
    expect(noteUse(parseUsage(JSON.parse(JSON.stringify(others))), 'a', 4, 'key').a?.score).toBe(1);
    expect(noteUse(others, 'a', 4, 'next').a?.score).toBeCloseTo(2);
    expect(noteUse(noteUse({}, 'a', 1), 'a', 1).a?.score).toBe(2);
  });

  it('forgets the request of what was used long before', () => {
    let usage = noteUse({}, 'a', 1, 'key');
    for (let use = 0; use < 200; use++) usage = noteUse(usage, `b${use}`, 2, 'key');
    expect(usage.a).toEqual({ score: 1, at: 1 });
    expect(Object.values(usage).filter(({ once }) => once).length).toBeLessThan(110);
  });

  it('lists the last used first', () => {
    const usage = { a: { score: 9, at: 1 }, b: { score: 1, at: 3 }, c: { score: 1, at: 2 } };
    expect(recentIds(usage, 2)).toEqual(['b', 'c']);
  });

  it.each([[null], ['x'], [{ a: null }], [{ a: { score: 'NaN', at: 1 } }], [{ a: { score: Number.NaN, at: 1 } }]])(
    'leaves out what is not a usage: %j',
    (stored) => {
      expect(Object.keys(parseUsage(stored))).toEqual([]);
    },
  );

  it('keeps a prompt that is called like a property of objects', () => {
    const stored = JSON.parse('{"__proto__":{"score":1,"at":2},"constructor":{"score":1,"at":2}}');
    expect(Object.keys(parseUsage(stored)).sort()).toEqual(['__proto__', 'constructor']);
  });
});
