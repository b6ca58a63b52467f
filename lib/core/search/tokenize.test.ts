import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize';

describe('tokenize', () => {
  it.each([
    ['Cinematic Night-Drive', ['cinematic', 'night', 'drive']],
    ['Café CRÈME', ['cafe', 'creme']],
    ['ＮＥＯＮ ｎｉｇｈｔ', ['neon', 'night']],
    ['35mm, f/1.8, 16:9', ['35mm', 'f', '1', '8', '16', '9']],
    ["the ship's log, don't", ['the', 'ship', 'log', 'dont']],
    ['Straße, œuvre, Łódź', ['strasse', 'oeuvre', 'lodz']],
    ['½ cup', ['1', '2', 'cup']],
    ['한국 사진', ['한국', '사진'].map((word) => word.normalize('NFKD'))],
    ["'' — … 🦊", []],
    ['', []],
  ])('reads %j as words', (text, words) => {
    expect(tokenize(text).map(({ folded }) => folded)).toEqual(words);
  });

  it('reads text without spaces as pairs of neighbours, and its last character once more', () => {
    expect(tokenize('夜景写真')).toEqual([
      { folded: '夜景', start: 0, end: 2 },
      { folded: '景写', start: 1, end: 3 },
      { folded: '写真', start: 2, end: 4 },
      { folded: '真', start: 3, end: 4, isTail: true },
    ]);
  });

  it('parts scripts that stand together', () => {
    expect(tokenize('neon夜景3d').map(({ folded }) => folded)).toEqual(['neon', '夜景', '景', '3d']);
  });

  it('takes half-width and voiced kana for the plain ones', () => {
    const folded = (text: string) => tokenize(text).map((token) => token.folded);
    expect(folded('ｶﾞﾗｽ')).toEqual(folded('ガラス'));
  });

  it('says where each word stands, also where folding changes its length', () => {
    const text = 'Ein ﬁnes Café';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ein', 'ﬁnes', 'Café']);
  });

  it('cuts a word that nobody would type', () => {
    expect(tokenize('a'.repeat(100_000))[0]?.folded).toHaveLength(40);
  });
});
