import type { Change, Draft } from './change';
import { findAspectSentence } from './find-aspect-sentence';
import { findParameters } from './find-parameters';
import { toWholeRatio } from './to-whole-ratio';

/** The aspect ratio that a text's last sentence or the prompt itself names becomes `--ar`, where there is none. */
export function addAspect({ text }: Draft, aspect: string): Change | undefined {
  if (/(?:--|[—–])(?:ar|aspect)(?![\w-])/i.test(text)) return;
  const { trailing } = findParameters(text);
  const body = text.slice(0, trailing[0]?.start).trimEnd();
  if (body === '') return;

  const sentence = findAspectSentence(body);
  const ratio = sentence?.ratio ?? toWholeRatio(aspect);
  if (!ratio) return;
  const isAll = sentence?.start === 0;
  const start = sentence && !isAll ? sentence.start : body.length;
  return {
    label: { deed: sentence && !isAll ? 'aspectFromSentence' : 'aspectAdded', about: `--ar ${ratio}` },
    edits: [{ start, end: body.length, text: ` --ar ${ratio}` }],
  };
}
