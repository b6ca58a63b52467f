import { describe, expect, it } from 'vitest';
import { findFrame, findLight } from './find-scene';

const prompt = { title: '', tags: [], lead: '', text: '' };

describe('findLight', () => {
  it.each([
    ['neon', 'Neon signs over an alley'],
    ['night', 'A ferry at night'],
    ['low-sun', 'Dunes at golden hour'],
    ['fog', 'Larches in fog'],
    ['spot', 'A low-key portrait'],
    ['rim', 'Rim-lit profile'],
    ['back', 'Backlit leaf'],
    ['window', 'By the north window'],
    ['studio', 'Studio packshot'],
    ['even', 'A flat icon'],
  ])('sees %s in %j', (light, title) => {
    expect(findLight({ ...prompt, title })).toBe(light);
  });

  it('believes a tag before a word in the text', () => {
    expect(findLight({ ...prompt, tags: ['golden-hour'], text: 'There is a window.' })).toBe('low-sun');
  });

  it('does not turn out the light for one word late in the text', () => {
    expect(findLight({ ...prompt, text: `${'A plain kitchen. '.repeat(20)} A moon on the calendar.` })).toBe('even');
  });
});

describe('findFrame', () => {
  it.each([
    ['macro', ['macro']],
    ['overhead', ['flat-lay']],
    ['isometric', ['isometric']],
    ['wide', ['panorama']],
    ['close', ['close-up']],
    ['symmetric', ['symmetrical']],
    ['plain', ['photo']],
  ])('reads %s from the tags', (frame, tags) => {
    expect(findFrame({ ...prompt, tags })).toBe(frame);
  });
});
