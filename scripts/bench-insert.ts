import { launchChromium } from '../tests/browser/chromium';
import { serve } from '../tests/browser/serve';
import { buildEditors } from '../tests/editors/build-editors';
import { EDITORS } from '../tests/editors/editors';
import { type InsertionAnswer, requestExpression } from '../tests/editors/insertion-request';
import type { OpenEditor } from '../tests/editors/open-editor';
import { openInChromium } from '../tests/editors/open-in-chromium';
import { PAGE } from '../tests/editors/places';
import { LONG_PROMPT } from '../tests/editors/texts';
import { median } from './bench/measure';

const RUNS = 7;
/** By then a paste that is not in the text became a file. */
const PASTE_TIMEOUT_MS = 2000;

/** An insertion is done when the text was read back, a real paste in the frame after the model has the text. */
const { pages, extension } = await buildEditors();
const server = await serve(pages);
const { context, close } = await launchChromium({ extension });
for (const { id, name } of EDITORS.filter(({ refusal, limit }) => !refusal && !limit)) {
  const editor = await openInChromium(context, server.url, id, PAGE);
  const insertion = await medianOf(editor, timeInsertion);
  const paste = await medianOf(editor, timePaste);
  const beside = paste < PASTE_TIMEOUT_MS ? `a real paste: ${paste} ms` : 'a real paste becomes a file';
  console.log(`insert ${name} ${LONG_PROMPT.length} chars: ${insertion} ms (${beside})`);
  await editor.close();
}
await close();
await server.close();

async function medianOf(editor: OpenEditor, time: (editor: OpenEditor) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await editor.ask(`editorPage.reset('')`);
    await editor.ask('editorPage.editor().select(0, 0)');
    await editor.pause(150);
    times.push(await time(editor));
  }
  return Math.round(median(times));
}

async function timeInsertion({ askOutside }: OpenEditor): Promise<number> {
  const request = requestExpression({ call: 'insert', text: LONG_PROMPT, mode: 'caret' });
  const { outcome, ms } = await askOutside<InsertionAnswer>(request);
  if (!outcome.ok) throw new Error(`The insertion failed: ${outcome.reason}`);
  return ms;
}

async function timePaste({ ask, paste }: OpenEditor): Promise<number> {
  await ask(`void addEventListener('paste', () => {
    const started = performance.now();
    window.pasted = new Promise((resolve) => {
      const look = () => {
        const isLate = performance.now() - started > ${PASTE_TIMEOUT_MS};
        if (editorPage.editor().text().length < 4000 && !isLate) return requestAnimationFrame(look);
        requestAnimationFrame(() => resolve(performance.now() - started));
      };
      look();
    });
  }, { capture: true, once: true })`);
  await paste(LONG_PROMPT);
  return ask<number>('window.pasted');
}
