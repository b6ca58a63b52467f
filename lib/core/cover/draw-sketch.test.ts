import { describe, expect, it } from 'vitest';
import { drawSketch } from './draw-sketch';
import { newSheet } from './sheet';

const sheet = (seed = 2) =>
  newSheet({
    inks: ['f1e7d3', 'd9c6a5', '27466b', 'd8573c', '16202e'],
    light: 'window',
    frame: 'plain',
    shape: 'tall',
    motif: '',
    seed,
    initials: '',
  });

describe('drawSketch', () => {
  it.each([
    ['body disc 1 2 3', '<circle cx="1" cy="2" r="3" fill="#27466b"/>'],
    ['accent ring 1 2 3 4', '<circle cx="1" cy="2" r="3" fill="none" stroke="#d8573c" stroke-width="4"/>'],
    ['plane box 1 2 3 4 5', '<rect x="1" y="2" width="3" height="4" rx="5" fill="#d9c6a5"/>'],
    ['dark%4 M0 0H9V9', '<path fill="#16202e" d="M0 0H9V9" opacity=".4"/>'],
    [
      'pale line 6,9,7 M0 0H9',
      '<path fill="none" stroke="#f1e7d3" stroke-width="6" stroke-dasharray="9 7" d="M0 0H9"/>',
    ],
    ['turn 30\nbody disc 0 0 1', '<g transform="rotate(30)"><circle cx="0" cy="0" r="1" fill="#27466b"/></g>'],
  ])('draws %j', (sketch, svg) => {
    expect(drawSketch(sheet(), sketch)).toBe(svg);
  });

  it('closes a group at its end, and all groups at the end of the sketch', () => {
    const svg = drawSketch(sheet(), 'turn 1\nmove 2 3\nbody disc 0 0 1\nend\nbody disc 0 0 2');
    expect(svg).toMatch(/^<g [^>]*><g [^>]*><circle[^>]*\/><\/g><circle[^>]*\/><\/g>$/);
  });

  it('repeats a layer by reference', () => {
    expect(drawSketch(sheet(), 'row 3 10 0 body disc 0 0 4').match(/<use href="#a"/g)).toHaveLength(2);
    expect(drawSketch(sheet(), 'around 4 body disc 9 0 4')).toContain('rotate(270)');
  });

  it('rolls the same dice for the same seed, and keeps to what is offered', () => {
    const sketch = '{body|accent {disc|ring}} -5~5 7~9 3 1';
    for (let seed = 0; seed < 40; seed += 2) {
      const svg = drawSketch(sheet(seed), sketch.replace('{body|', '{body disc|'));
      expect(drawSketch(sheet(seed), sketch.replace('{body|', '{body disc|'))).toBe(svg);
      const [, x, y] = svg.match(/cx="(-?\d+)" cy="(\d+)"/) ?? [];
      expect(Math.abs(Number(x))).toBeLessThanOrEqual(5);
      expect(['7', '8', '9']).toContain(y);
    }
  });

  it('keeps one gradient for all that are painted alike', () => {
    const s = sheet();
    drawSketch(s, 'body/ disc 0 0 1\nbody/ disc 0 0 2\naccent/ disc 0 0 3\nplane>body box 0 0 1 1');
    expect(s.defs().match(/<linearGradient /g)).toHaveLength(3);
  });
});
