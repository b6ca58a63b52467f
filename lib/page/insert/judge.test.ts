import { describe, expect, it } from 'vitest';
import { judge } from './judge';

const draft = { before: 'Paint ', selected: 'it', after: ' slowly' };
const text = 'a kite\n\n  a barn';

describe('judge', () => {
  it.each([
    ['the draft with the text in place of the selection', 'Paint a kite\n\n  a barn slowly', 'exact'],
    ['non-breaking spaces for spaces', 'Paint a kite\n\n \u00A0a barn slowly', 'exact'],
    ['a line break more around the text', 'Paint \na kite\n\n  a barn\n slowly', 'exact'],
    ['the text at another place than the page shows the caret', 'a kite\n\n  a barnPaint  slowly', 'exact'],
    ['an indent less', 'Paint a kite\n\na barn slowly', 'text'],
    ['an empty line less', 'Paint a kite\n  a barn slowly', 'glued'],
    ['spaces for line breaks', 'Paint a kite   a barn slowly', 'glued'],
    ['the draft alone', 'Paint it slowly', 'unchanged'],
    ['the text beside the selection', 'Paint ita kite\n\n  a barn slowly', 'wrong'],
    ['the text twice', `Paint ${text}${text} slowly`, 'wrong'],
    ['a part of the text', 'Paint a kite slowly', 'wrong'],
    ['a start of what was wanted', 'Paint a kite\n\n  a b', 'shortened'],
    ['the text without the draft', text, 'wrong'],
  ] as const)('takes %s', (_, found, verdict) => {
    expect(judge(draft, text, { before: found, selected: '', after: '' }, false)).toBe(verdict);
  });

  it('holds two forms of one character for the same', () => {
    const none = { before: '', selected: '', after: '' };
    expect(judge(none, 'e\u0301', { ...none, before: '\u00E9' }, false)).toBe('exact');
  });

  it.each([
    ['the end of the text in view', 'middle of it, and the end of the text', 'unverified'],
    ['something else in view', 'another line of the old draft', 'wrong'],
    ['nothing new in view', 'Paint it slowly', 'unchanged'],
  ] as const)('of an editor that shows some lines only, takes %s', (_, found, verdict) => {
    const long = 'A long start, the middle of it, and the end of the text';
    expect(judge(draft, long, { before: found, selected: '', after: '' }, true)).toBe(verdict);
  });
});
