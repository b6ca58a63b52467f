// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { restoreCaret } from './restore-caret';
import { saveCaret } from './save-caret';

describe('a saved caret', () => {
  it('comes back in a text area', () => {
    document.body.innerHTML = '<textarea>one two three</textarea>';
    const field = document.body.firstElementChild as HTMLTextAreaElement;
    field.setSelectionRange(4, 7);
    const caret = saveCaret(field);
    field.setSelectionRange(0, 0);
    if (caret) restoreCaret(field, caret);
    expect([field.selectionStart, field.selectionEnd]).toEqual([4, 7]);
  });

  it('comes back in a rich field', () => {
    document.body.innerHTML = '<div contenteditable="true"><p>one</p><p>two</p></div><p>else</p>';
    const field = document.body.firstElementChild as HTMLElement;
    const [one, two] = [...field.querySelectorAll('p')].map((paragraph) => paragraph.firstChild as Text);
    const selection = document.getSelection();
    selection?.setBaseAndExtent(one as Text, 1, two as Text, 2);
    const caret = saveCaret(field);
    selection?.collapse(document.body, 1);
    if (caret) restoreCaret(field, caret);
    const range = selection?.getRangeAt(0);
    expect([range?.startContainer, range?.startOffset, range?.endContainer, range?.endOffset]).toEqual([
      one,
      1,
      two,
      2,
    ]);
  });

  it('is none where the selection is elsewhere', () => {
    document.body.innerHTML = '<div contenteditable="true">one</div><p>else</p>';
    document.getSelection()?.selectAllChildren(document.body.lastElementChild as HTMLElement);
    expect(saveCaret(document.body.firstElementChild as HTMLElement)).toBeUndefined();
  });

  it('is ignored when its place left the field', () => {
    document.body.innerHTML = '<div contenteditable="true"><p>one</p></div>';
    const field = document.body.firstElementChild as HTMLElement;
    document.getSelection()?.collapse(field.querySelector('p')?.firstChild ?? field, 2);
    const caret = saveCaret(field);
    field.replaceChildren('two');
    document.getSelection()?.collapse(field, 0);
    if (caret) restoreCaret(field, caret);
    expect(document.getSelection()?.anchorNode).toBe(field);
  });
});
