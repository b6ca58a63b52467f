// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { wholeText } from './field-text';
import { readRich } from './read-rich';

function fieldOf(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

describe('readRich', () => {
  it.each([
    ['nothing', '', ''],
    ['a text', 'one', 'one'],
    ['paragraphs', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['an empty paragraph between two', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['a paragraph without anything', '<p>one</p><p></p><p>two</p>', 'one\n\ntwo'],
    ['empty paragraphs alone', '<p><br></p><p><br></p>', '\n'],
    ['an empty paragraph at the end', '<p>one</p><p><br></p>', 'one\n'],
    ['a first line without a paragraph', 'one<div>two</div>', 'one\ntwo'],
    ['breaks in a paragraph', '<p>one<br>two<br><br>three</p>', 'one\ntwo\n\nthree'],
    ['a break that only holds its line open', '<p>one<br></p><p>two</p>', 'one\ntwo'],
    ['a break at the end, held open by another', '<p>one<br><br></p>', 'one\n'],
    ['a paragraph of words in spans', '<p><span>one </span><span>two</span></p>', 'one two'],
    ['a list', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['line breaks of a pre-wrapped text', 'one\ntwo', 'one\ntwo'],
    ['no chip', '<p><span contenteditable="false">Tool</span>one</p>', 'one'],
    ['no placeholder', '<p><span data-slate-placeholder="true">Ask</span>one</p>', 'one'],
    ['no filler', '<p>\uFEFFone\u200B</p>', 'one'],
    ['the joiners of an emoji', '<p>👨‍👩‍👧</p>', '👨‍👩‍👧'],
  ])('reads %s', (_, html, text) => {
    expect(wholeText(readRich(fieldOf(html)))).toBe(text);
  });

  it.each([
    ['in a text', '<p>one two</p>', 'none', 'one', ' two'],
    ['in an empty paragraph', '<p>one</p><p><br></p><p>two</p>', 'p:nth-child(2)', 'one\n', '\ntwo'],
    ['at the start of a later paragraph', '<p>one</p><p>two</p>', 'p:nth-child(2)', 'one\n', 'two'],
  ])('splits the text at a caret %s', (_, html, selector, before, after) => {
    const field = fieldOf(html);
    const paragraph = field.querySelector(selector);
    const [container, offset] = paragraph ? [paragraph, 0] : [field.querySelector('p')?.firstChild ?? field, 3];
    const caret = { startContainer: container, startOffset: offset, endContainer: container, endOffset: offset };
    expect(readRich(field, caret)).toEqual({ before, selected: '', after });
  });

  it('splits the text at both ends of a selection over paragraphs', () => {
    const field = fieldOf('<p>one two</p><p>three four</p>');
    const [first, second] = field.children;
    const range = {
      startContainer: first?.firstChild ?? field,
      startOffset: 4,
      endContainer: second?.firstChild ?? field,
      endOffset: 5,
    };
    expect(readRich(field, range)).toEqual({ before: 'one ', selected: 'two\nthree', after: ' four' });
  });
});
