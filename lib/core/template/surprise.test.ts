import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surpriseValues } from './surprise';
import { variablesOf } from './variables-of';

const variables = variablesOf(
  '{argument name="Size" default="small" options="small, large, huge"} {argument name="Animal" default="fox"} ' +
    '{argument name="mood" default="calm"} {argument name="place"}',
);
const remembered = { animal: ['owl', 'hare'], size: ['tiny'] };
const words = { animal: ['hare', 'newt'], size: ['vast'] };

describe('surpriseValues', () => {
  it('takes an option, else a remembered value or a word of a list, else the default', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const values = surpriseValues(variables, remembered, words, seed);
        expect(['small', 'large', 'huge']).toContain(values.Size);
        expect(['owl', 'hare', 'newt']).toContain(values.Animal);
        expect(values.mood).toBe('calm');
        expect(values.place).toBe('');
      }),
    );
  });

  it('gives each choice its turn', () => {
    const seeds = Array.from({ length: 300 }, (_, seed) => surpriseValues(variables, remembered, words, seed));
    for (const size of ['small', 'large', 'huge']) {
      expect(seeds.filter((values) => values.Size === size).length).toBeGreaterThan(60);
    }
    expect(new Set(seeds.map(({ Size, Animal }) => `${Size} ${Animal}`)).size).toBe(9);
  });

  it('gives the same values for the same seed, and to a variable its own whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const all = surpriseValues(variables, remembered, words, seed);
        expect(surpriseValues(variables, remembered, words, seed)).toEqual(all);
        for (const variable of variables) {
          expect(surpriseValues([variable], remembered, words, seed)[variable.name]).toBe(all[variable.name]);
        }
      }),
    );
  });

  it('gives the same values again after they were used', () => {
    const used = { animal: ['hare', 'owl'] };
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(surpriseValues(variables, used, words, seed)).toEqual(
          surpriseValues(variables, remembered, words, seed),
        );
      }),
    );
  });

  it('takes no inherited property for remembered values', () => {
    const [variable] = variablesOf('{argument name="constructor" default="x"}');
    if (!variable) throw new Error('There is a variable.');
    expect(surpriseValues([variable], {}, {}, 1).constructor).toBe('x');
  });
});
