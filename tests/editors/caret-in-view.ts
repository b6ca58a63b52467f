import type { OpenEditor } from './open-editor';

/** What a key may move the view by where the caret was in view before, in px: two lines. */
const SLACK_PX = 50;
/** An editor that was told of a caret only later, Slate after 100 ms, would lose the key that follows an undo. */
const CARET_MS = 200;

/** How far everything around the caret is scrolled, in px. */
const SCROLLED = `(() => {
  let sum = 0;
  for (let node = editorPage.editor().field; node; node = node.parentNode ?? node.host) sum += node.scrollTop ?? 0;
  return sum;
})()`;

/**
 * Whether the caret's line can be seen. A key moves the caret's line into view in every editor, by its own way or the
 * browser's: so the caret was in view where nothing has to scroll for one.
 */
export async function caretIsInView({ ask, press, pause }: OpenEditor): Promise<boolean> {
  const before = await ask<number>(SCROLLED);
  await press('ArrowLeft');
  await pause(CARET_MS);
  return Math.abs((await ask<number>(SCROLLED)) - before) <= SLACK_PX;
}
