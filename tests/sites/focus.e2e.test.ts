import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paletteHostName } from '../../lib/page/find/inner-root';
import { element, shadowed } from './element';
import { type FinderBrowser, startFinderBrowser } from './finder-browser';

const url = 'https://focus.example/';
const frameUrl = 'https://focus.example/frame';

let browser: FinderBrowser;

beforeAll(async () => {
  browser = await startFinderBrowser();
});
afterAll(() => browser?.close());

const textarea = element('textarea', { at: [20, 20, 300, 60], 'data-right': true });
const frame = element('iframe', { src: frameUrl, at: [0, 0, 600, 400] });

interface Case {
  readonly name: string;
  readonly body: string;
  readonly frame?: string;
  /** The user clicks at 40, 40; then the page may do more. */
  readonly later?: string;
}

const focused: readonly Case[] = [
  { name: 'a text area', body: textarea },
  { name: 'a search box', body: element('input', { type: 'search', at: [20, 20, 300, 60], 'data-right': true }) },
  { name: 'a field in an open shadow root', body: shadowed('open', 'x-a', {}, shadowed('open', 'x-b', {}, textarea)) },
  {
    name: 'a field in a closed shadow root',
    body: shadowed('closed', 'x-a', {}, shadowed('closed', 'x-b', {}, textarea)),
  },
  { name: 'a field in a frame', body: frame, frame: textarea },
  {
    name: 'a field in a closed shadow root of a frame in an open one',
    body: shadowed('open', 'x-a', {}, frame),
    frame: shadowed('closed', 'x-b', {}, textarea),
  },
  {
    name: 'the outermost of nested editable elements',
    body: element(
      'div',
      { contenteditable: 'true', at: [0, 0, 600, 300], 'data-right': true },
      element('div', { contenteditable: 'true', at: [20, 20, 300, 60] }, 'inner'),
    ),
  },
  {
    name: 'a field of its own on an island in an editor',
    body: element(
      'div',
      { contenteditable: 'true', at: [0, 0, 600, 300] },
      element('div', { contenteditable: 'false' }, textarea),
    ),
  },
  {
    name: 'the body of a frame that is edited as a whole',
    body: frame,
    frame: '<script>document.body.contentEditable = "true"; document.body.setAttribute("data-right", "")</script>',
  },
  {
    name: 'an element that an editor feeds through an EditContext',
    body: element('div', { id: 'e', tabindex: '0', at: [20, 20, 300, 60], 'data-right': true }),
    later: 'document.querySelector("#e").editContext = new EditContext()',
  },
];

const unfocused: readonly Case[] = [
  { name: 'a password', body: element('input', { type: 'password', at: [20, 20, 300, 60] }) },
  { name: 'an e-mail address', body: element('input', { type: 'email', at: [20, 20, 300, 60] }) },
  { name: 'a number', body: element('input', { type: 'number', at: [20, 20, 300, 60] }) },
  { name: 'a check box', body: element('input', { type: 'checkbox', at: [20, 20, 300, 60] }) },
  { name: 'a button', body: element('button', { at: [20, 20, 300, 60] }) },
  { name: 'a locked text area', body: element('textarea', { readonly: true, at: [20, 20, 300, 60] }) },
  { name: 'nothing', body: '' },
  { name: 'nothing in a frame', body: frame, frame: '' },
  { name: 'our own palette', body: shadowed('open', paletteHostName, {}, textarea) },
];

describe('the field that has the focus', () => {
  it.each(focused)('is $name', async (one) => {
    expect(await focus(one, 'finder.focusedField(document)?.hasAttribute("data-right")')).toBe(true);
  });

  it.each(unfocused)('is none when the focus is on $name', async (one) => {
    expect(await focus(one, 'finder.focusedField(document) === undefined')).toBe(true);
  });
});

describe('the rule', () => {
  const search = element('input', { id: 'search', type: 'search', at: [20, 20, 300, 40] });
  const prompt = element('textarea', { id: 'prompt', placeholder: 'Describe your image', at: [20, 100, 400, 80] });
  const last = 'document.querySelector("#search")';

  it.each([
    ['takes the field with the focus before a hint', '', '["#prompt"]', 'search focused'],
    ['takes the field that had the focus last', blur(), `[], ${last}`, 'search focused'],
    ['forgets that field when it is hidden', `${blur()}; ${last}.hidden = true`, `[], ${last}`, 'prompt best'],
    ['forgets that field when it is locked', `${blur()}; ${last}.disabled = true`, `[], ${last}`, 'prompt best'],
    ['takes a hint before the looks', blur(), '["#search"]', 'search hint'],
    ['passes over a hint that matches nothing', blur(), '["#gone", "#search"]', 'search hint'],
    ['passes over a hint that matches several', blur(), '["[id]", "#search"]', 'search hint'],
    ['passes over a hint that is no selector', blur(), '["##", ")", "#prompt {", "", "#search"]', 'search hint'],
    ['takes the best looks where no hint fits', blur(), '["#gone"]', 'prompt best'],
  ])('%s', async (_, later, args, expected) => {
    const found = `(() => {
      const found = finder.findField(document, ${args});
      return found.field.id + ' ' + found.how;
    })()`;
    expect(await focus({ name: '', body: search + prompt, later }, found)).toBe(expected);
  });

  it('forgets a field that left the page', async () => {
    const found = `(() => {
      const last = document.querySelector('#search');
      last.remove();
      return finder.findField(document, [], last).field.id;
    })()`;
    expect(await focus({ name: '', body: search + prompt }, found)).toBe('prompt');
  });

  it('ends on a form whose fields hide its parent', async () => {
    const form = element('form', {}, prompt, element('input', { name: 'parentElement', type: 'text' }));
    expect(await focus({ name: '', body: form, later: blur() }, 'finder.findField(document, []).field.id')).toBe(
      'prompt',
    );
  });
});

function blur(): string {
  return 'document.activeElement.blur()';
}

/** Opens the page, clicks at 40, 40 as a user does, lets the page do more, and asks the content script. */
async function focus({ body, frame: inner = '', later = '' }: Case, question: string): Promise<unknown> {
  const { page, run } = await browser.open({ url, body, frames: { [frameUrl]: inner } });
  await page.mouse.click(40, 40);
  await page.evaluate(later);
  const answer = await run(question);
  await page.close();
  return answer;
}
