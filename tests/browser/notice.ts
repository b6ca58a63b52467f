import type { Page } from 'playwright-core';
import type { Point } from './real-input';
import { waitUntil } from './wait-until';

/** The part of DevTools' node that is used. */
interface Node {
  readonly nodeId: number;
  readonly localName: string;
  readonly nodeValue: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** Resolves when the notice over the page says this; it stands in a closed root, which DevTools sees into. */
export async function noticeSays(page: Page, words: string): Promise<void> {
  await waitUntil(`the notice “${words}”`, () =>
    inNotice(page, async (notice) => notice !== undefined && textOf(notice).includes(words)),
  );
}

/** The middle of a button of the notice, once it is there and still. */
export async function noticeButton(page: Page, label: string): Promise<Point> {
  let before: Point | undefined;
  return waitUntil(`the button “${label}”`, async () => {
    const now = await middleOfButton(page, label);
    const isStill = now && before && now.x === before.x && now.y === before.y;
    before = now;
    return isStill && now;
  });
}

function middleOfButton(page: Page, label: string): Promise<Point | undefined> {
  return inNotice(page, async (notice, boxOf) => {
    const button = notice && allOf(notice).find((node) => node.localName === 'button' && textOf(node) === label);
    return button && boxOf(button);
  });
}

/** Calls `look` with the notice, if there is one, and with what tells the middle of an element. */
async function inNotice<Result>(
  page: Page,
  look: (notice: Node | undefined, middleOf: (node: Node) => Promise<Point>) => Promise<Result>,
): Promise<Result> {
  const devtools = await page.context().newCDPSession(page);
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const notice = allOf(root).find(({ localName }) => localName === 'prompt-palette-notice');
  const result = await look(notice, async ({ nodeId }) => {
    const { model } = await devtools.send('DOM.getBoxModel', { nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });
  await devtools.detach();
  return result;
}

function allOf(node: Node): readonly Node[] {
  return [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(allOf)];
}

function textOf(node: Node): string {
  return allOf(node)
    .map(({ nodeValue }) => nodeValue)
    .join('');
}
