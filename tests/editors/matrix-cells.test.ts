import { describe, expect, it } from 'vitest';
import { EDITORS } from './editors';
import { chromiumCells, coveringCells, firefoxCells } from './matrix-cells';
import { PAGE, PLACES } from './places';
import { SITUATIONS } from './situations';
import { TEXTS } from './texts';

describe('the covering cells', () => {
  const cells = coveringCells();

  it.each([
    ['editor', EDITORS, cells.map(({ facts }) => facts)],
    ['text', TEXTS, cells.map(({ sample }) => sample)],
    ['situation', SITUATIONS, cells.map(({ situation }) => situation)],
    ['place', [PAGE, ...PLACES], cells.map(({ place }) => place)],
  ])('meet every %s', (_, all, met) => {
    expect(new Set<unknown>(met)).toEqual(new Set<unknown>(all));
  });
});

it('pairs every situation with every text', () => {
  const pairs = new Set(coveringCells().map(({ situation, sample }) => `${situation.name}, ${sample.name}`));
  expect(pairs.size).toBe(SITUATIONS.length * TEXTS.length);
});

describe('the cells of Chromium', () => {
  it('give every editor every text in every situation', () => {
    const inPage = chromiumCells().filter(({ place }) => place === PAGE);
    expect(inPage).toHaveLength(EDITORS.length * SITUATIONS.length * TEXTS.length);
  });
});

describe('the cells of Firefox', () => {
  it('give ten editors every text in every situation', () => {
    const counts = new Map<string, number>();
    for (const { facts } of firefoxCells()) counts.set(facts.id, (counts.get(facts.id) ?? 0) + 1);
    const full = [...counts.values()].filter((count) => count === SITUATIONS.length * TEXTS.length);
    expect(full).toHaveLength(10);
  });
});
