import { describe, expect, it } from 'vitest';
import { variablesOf } from './variables-of';

describe('variablesOf', () => {
  it('takes two blanks of one name for one variable, whatever their case, and keeps the first default', () => {
    const text = '{argument name="Hair color"} {argument name="hair  COLOR" default="copper"} {argument name="mood"}';
    expect(variablesOf(text)).toEqual([
      { name: 'Hair color', description: '', default: 'copper', options: [], type: 'text' },
      { name: 'mood', description: '', default: '', options: [], type: 'text' },
    ]);
  });

  it('adds what the front matter says and prefers what stands in the text', () => {
    const text = '{argument name="size" default="small" options="small, large"} {argument name="hue"}';
    const described = [
      { name: 'HUE', description: 'Main colour', default: 'teal', type: 'colour' },
      { name: 'size', default: 'huge', options: ['huge'] },
      { name: 'never used', default: 'x' },
    ] as const;
    expect(variablesOf(text, described)).toEqual([
      { name: 'size', description: '', default: 'small', options: ['small', 'large'], type: 'choice' },
      { name: 'hue', description: 'Main colour', default: 'teal', options: [], type: 'colour' },
    ]);
  });

  it('gives the same variables when they are described with themselves', () => {
    const text = '{argument name="a" default="b" options="b, c"} {argument name="__proto__"}';
    const variables = variablesOf(text);
    expect(variables.map((variable) => variable.name)).toEqual(['a', '__proto__']);
    expect(variablesOf(text, variables)).toEqual(variables);
  });
});
