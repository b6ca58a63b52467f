import { describe, expect, it } from 'vitest';
import { findAspectSentence } from './find-aspect-sentence';

describe('findAspectSentence', () => {
  it.each([
    ['A fox.| Aspect ratio: 9:16.', '9:16'],
    ['A fox!|\nThe image aspect ratio is 16 x 9, horizontal', '16:9'],
    ['“A fox.”| Aspect-ratio 2.35:1', '47:20'],
    ['A fox.| Vertical 9:16 format.', '9:16'],
    ['A fox.| 9:16 vertical.', '9:16'],
    ['A fox.| 9:16 (portrait) format', '9:16'],
    ['A fox.| 4:5 ratio', '4:5'],
    ['A fox, 8k|, aspect ratio 4:5', '4:5'],
    ['A fox, 8k|, 4:5 aspect ratio.', '4:5'],
    ['一只狐狸。|画面比例：9:16。', '9:16'],
    ['一只狐狸|，比例为 3:4', '3:4'],
    ['|Aspect ratio 1:1', '1:1'],
    ['A fox in a 9:16 aspect ratio.', undefined],
    ['A fox, 9:16 portrait', undefined],
    ['The clock shows\n10:30', undefined],
    ['A fox at f2.8:1 format', undefined],
    ['A fox. Aspect ratio 9:16. In snow.', undefined],
    ['A fox. Aspect ratio 0:16.', undefined],
  ])('reads %j', (drawing, ratio) => {
    const text = drawing.replace('|', '');
    const found = findAspectSentence(text);
    expect(found?.ratio).toBe(ratio);
    if (found) expect(`${text.slice(0, found.start)}|${text.slice(found.start)}`).toBe(drawing);
  });
});
