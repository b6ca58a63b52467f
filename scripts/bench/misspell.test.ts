import { expect, it } from 'vitest';
import { countTypos } from '../../lib/core/search/count-typos';
import { misspell } from './misspell';
import { seededRandom } from './seeded-random';

it.each(['insert', 'delete', 'swap', 'replace'] as const)('makes one slip: %s', (kind) => {
  const random = seededRandom(1);
  for (let round = 0; round < 50; round++) {
    expect(countTypos(misspell('cinematic', kind, random), 'cinematic', false)).toBe(1);
  }
});

it('leaves the first letter alone unless it is told not to', () => {
  const random = seededRandom(2);
  for (let round = 0; round < 50; round++) {
    expect(misspell('portrait', 'replace', random)[0]).toBe('p');
    expect(misspell('portrait', 'replace', random, true)[0]).not.toBe('p');
  }
});
