import { expect, it } from 'vitest';
import { fitItem, fitQuota } from './fit-quota';

const quota = { bytes: 40, bytesOfItem: 20, items: 3 };
const keys = (items: readonly (readonly [string, unknown])[]) => items.map(([key]) => key);
const nothing: ReadonlyMap<string, unknown> = new Map();

it('keeps the first ones, and passes over what is too large', () => {
  const { kept, leftOut } = fitQuota(
    [
      ['a', 'x'.repeat(30)],
      ['b', 'x'.repeat(15)],
      ['c', 'x'.repeat(15)],
      ['d', 'x'],
      ['e', 'x'],
    ],
    nothing,
    quota,
  );
  expect(keys(kept)).toEqual(['b', 'c', 'd']);
  expect(keys(leftOut)).toEqual(['a', 'e']);
});

it('leaves what is there its room, also where a longer text finds none', () => {
  const there = new Map([
    ['a', 'x'.repeat(8)],
    ['other', 'x'.repeat(14)],
  ]);
  const { kept, leftOut } = fitQuota(
    [
      ['a', 'x'.repeat(17)],
      ['b', 'x'.repeat(6)],
      ['c', 'x'.repeat(5)],
    ],
    there,
    quota,
  );
  expect(keys(kept)).toEqual(['c']);
  expect(keys(leftOut)).toEqual(['a', 'b']);
});

it('lets a text become shorter where there is too much', () => {
  const there = new Map([['a', 'x'.repeat(50)]]);
  expect(keys(fitQuota([['a', 'x'.repeat(10)]], there, quota).kept)).toEqual(['a']);
});

it('counts a character as the bytes that it may take', () => {
  expect(keys(fitQuota([['a', 'ж'.repeat(6)]], nothing, quota).leftOut)).toEqual(['a']);
  expect(keys(fitQuota([['a', '<'.repeat(3)]], nothing, quota).leftOut)).toEqual(['a']);
  expect(keys(fitQuota([['a', 'x'.repeat(6)]], nothing, quota).leftOut)).toEqual([]);
});

it('takes of a list what one item holds', () => {
  const list = ['aaaaaaa', 'bbbbbbb', 'ccccccc'];
  expect(fitItem(list, { ...quota, bytesOfItem: 100 + 20 })).toEqual(['aaaaaaa', 'bbbbbbb']);
  expect(fitItem(list, { ...quota, bytesOfItem: 100 + 30 })).toEqual(list);
});
