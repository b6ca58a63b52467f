import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const BOXES = 300;

const box = (index: number) =>
  createElement('button', { key: index, type: 'button', 'data-tile': index }, [
    createElement('div', { key: 'box', style: { aspectRatio: '4 / 3', background: `hsl(${index * 7} 50% 70%)` } }),
    createElement('span', { key: 'title' }, `The title of box ${index}, which is about as long as that of a prompt`),
  ]);

const root = document.getElementById('root');
if (root) createRoot(root).render(Array.from({ length: BOXES }, (_, index) => box(index)));
