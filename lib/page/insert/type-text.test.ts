// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { typeText } from './type-text';

/** A field of a document whose browser answers the command so; happy-dom has no commands of its own. */
function fieldWith(command: (text: string) => boolean): { field: HTMLTextAreaElement; heard: () => number } {
  document.body.innerHTML = '<textarea></textarea>';
  const field = document.body.firstElementChild as HTMLTextAreaElement;
  let heard = 0;
  field.addEventListener('input', () => {
    heard += 1;
  });
  Object.assign(document, { execCommand: (_name: string, _shows: boolean, text: string) => command(text) });
  return { field, heard: () => heard };
}

it('tells the page once of a text that the browser announces line by line', () => {
  const { field, heard } = fieldWith((text) => {
    for (const line of text.replace(/\n$/, '').split('\n')) {
      field.value += line;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    return true;
  });
  expect(typeText(field, 'one\ntwo\nthree')).toBe('browser');
  expect(heard()).toBe(1);
});

it('lets the page hear of the user’s keys again when the browser takes no command', () => {
  const { field, heard } = fieldWith(() => {
    throw new DOMException('The document is XML.', 'InvalidStateError');
  });
  expect(() => typeText(field, 'one\ntwo')).toThrow('XML');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  expect(heard()).toBe(1);
});
