// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { CoverSpec } from '@/lib/core/cover/cover-spec';
import { motifs } from '@/lib/core/cover/motifs/motifs';
import { renderCover } from '@/lib/core/cover/render-cover';
import { drawShapes } from './draw-shapes';

const SVG = 'http://www.w3.org/2000/svg';
const inks = ['102030', '405060', '708090', 'a0b0c0', 'd0e0f0'] as const;
const covers = ['', ...motifs.keys()].map((motif): CoverSpec => {
  return { inks, light: 'studio', frame: 'plain', shape: 'square', motif, seed: 7, initials: 'PP' };
});

function drawn(svg: string): SVGElement {
  const place = document.createElementNS(SVG, 'svg');
  drawShapes(svg, place);
  return place;
}

/** All elements with their attributes, without the ids that a drawing has of its own. */
function structure(element: Element): unknown {
  const attributes = [...element.attributes].map(
    ({ name, value }) => `${name}=${value.replace(/d\d+(?=[a-z]\)?$)/, '')}`,
  );
  const text = element.children.length === 0 ? element.textContent : '';
  return [element.localName, attributes.sort(), text, [...element.children].map(structure)];
}

describe('drawShapes', () => {
  it.each(covers)('draws all of a cover: $motif', (spec) => {
    const svg = renderCover(spec);
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    const [whole] = drawn(svg).children;
    expect(structure(whole as Element)).toEqual([
      'g',
      [],
      '',
      [['g', [`viewBox=${parsed.getAttribute('viewBox')}`], '', [...parsed.children].map(structure)]],
    ]);
  });

  it('gives each drawing ids of its own, which what refers to them follows', () => {
    const svg = '<svg><defs><path id="a" d="M0 0"/></defs><use href="#a"/><path fill="url(#a)"/></svg>';
    const [one, two] = [drawn(svg), drawn(svg)].map((drawing) => drawing.querySelector('[id]')?.id);
    expect(one).not.toBe(two);
    const last = drawn(svg);
    const id = last.querySelector('[id]')?.id;
    expect(last.querySelector('use')?.getAttribute('href')).toBe(`#${id}`);
    expect(last.querySelector('[fill]')?.getAttribute('fill')).toBe(`url(#${id})`);
  });

  it('makes nothing that loads or runs, whatever the drawing is', () => {
    const hostile = `<svg onload="run()"><script>run()</script><a href="javascript:run()"><image href="https://x.test/a.png"/></a>
      <foreignObject><iframe src="https://x.test/"></iframe></foreignObject><path fill="url(https://x.test/a.svg#a)" onclick="run()"/>
      <use href="//x.test/a.svg#a"/><style>*{background:url(https://x.test/)}</style><set attributeName="href" to="javascript:run()"/></g></g></svg></svg>`;
    const drawing = drawn(hostile);
    const names = new Set([...drawing.querySelectorAll('*')].map(({ localName }) => localName));
    expect(names).toEqual(new Set(['g', 'path', 'use']));
    const attributes = [...drawing.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ name }) => name),
    );
    expect(attributes).toEqual(['attributeName']);
  });
});
