// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { drawPicture } from './draw-picture';
import { takePicture } from './take-picture';

function elementOf(markup: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = markup;
  return element;
}

describe('a picture of a view', () => {
  it('looks like the view, drawings and all, and does nothing', () => {
    const view = elementOf(
      '<main class="h-full"><input type="text" value="fog" onfocus="run()"><ul><li style="top: 12px"><button data-tile="1" aria-label="Fog">' +
        '<svg viewBox="0 0 9 9"><defs><linearGradient id="a"><stop offset="1" stop-color="#123456"></stop></linearGradient></defs>' +
        '<path fill="url(#a)" d="M0 0"></path></svg>Fog &lt;b&gt; <img src="data:image/webp;base64,AAAA"></button></li></ul></main>',
    );
    const place = document.createElement('div');
    drawPicture(JSON.parse(JSON.stringify(takePicture(view))), place);
    expect(place.innerHTML).toBe(
      view.innerHTML
        .replaceAll('button', 'div')
        .replace(' aria-label="Fog"', '')
        .replace(' onfocus="run()"', '')
        .replace(' data-tile="1"', '')
        .replace('"a"', '"pa"')
        .replace('#a', '#pa'),
    );
    expect(place.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  it('shows it as far as it was scrolled', () => {
    const view = elementOf('<div><p></p><ul style="overflow: auto"></ul></div>');
    const list = view.querySelector('ul');
    if (list) list.scrollTop = 40;
    const place = document.createElement('div');
    drawPicture(takePicture(view), place);
    expect(place.querySelector('ul')?.scrollTop).toBe(40);
  });

  it.each([
    ['a text', 'picture'],
    ['nothing', undefined],
    ['other lists', { nodes: [[], [7], ['p', null, 'text'], { length: 3 }], scrolls: [null, [0], ['a', {}]] }],
  ])('draws nothing harmful of %s', (_, stored) => {
    const place = document.createElement('div');
    drawPicture(stored, place);
    expect(place.querySelectorAll(':not(p)').length).toBe(0);
  });

  it('draws nothing that loads or runs, whatever storage has', () => {
    const nodes = [
      ['script', {}, ['run()']],
      ['iframe', { src: 'https://x.test/' }, []],
      [
        'svg',
        { onload: 'run()' },
        [
          ['image', { href: 'https://x.test/' }, []],
          ['use', { href: '//x.test/#a' }, []],
        ],
      ],
      ['img', { src: 'https://x.test/a.png', srcset: 'https://x.test/b.png', onerror: 'run()' }, []],
      ['div', { style: 'background: url(https://x.test/c.png)', id: 'a' }, []],
      ['path', { fill: 'URL(https://x.test/d.svg#a)' }, []],
    ];
    const place = document.createElement('div');
    drawPicture({ nodes, scrolls: [] }, place);
    expect(place.innerHTML).toBe('<svg><use></use></svg><img><div id="a"></div><path></path>');
  });
});
