import type { Span } from '../template/span';
import { toWholeRatio } from './to-whole-ratio';

export interface AspectSentence extends Span {
  /** In whole numbers. */
  readonly ratio: string;
}

/**
 * The sentence at a text's end that says nothing but the aspect ratio ("Aspect ratio: 9:16.", "9:16 vertical format"), or
 * the last item of its list that does; it starts where the text before it ends. A ratio that is a part of a sentence is
 * none.
 */
export function findAspectSentence(text: string): AspectSentence | undefined {
  // The line break stands for the beginning of the text.
  const tail = `\n${text}`.slice(-LONGEST);
  const match = sentence.exec(tail);
  const { named, shaped, first } = match?.groups ?? {};
  const ratio = toWholeRatio(named ?? shaped ?? first ?? '');
  if (!match || !ratio) return;
  const start = Math.max(0, text.length - tail.length + match.index);
  return { start: text.slice(0, start).trimEnd().length, end: text.length, ratio };
}

/** UTF-16 code units: more than such a sentence has. */
const LONGEST = 90;

const ratio = /\d{1,4}(?:\.\d{1,3})?\s?[:：x×]\s?\d{1,4}(?:\.\d{1,3})?/.source;
const shape = /\(?(?:vertical|horizontal|portrait|landscape|square|tall|wide)\)?/.source;
const kind = /(?:aspect[ -]ratio|ratio|format)/.source;
const name = `(?:(?:the )?(?:image |picture )?${kind}|\\p{L}{0,4}(?:宽高比|寬高比|长宽比|長寬比|比例))`;
const begins = /(?:(?<=[\n。！？]|[.!?…]['"”’)]?\s)\s*|\s*[,，]\s*(?=[^,，]*(?:aspect|比)))/.source;

const sentence = new RegExp(
  [
    `${begins}(?:`,
    `${name}\\s?(?:is|of|为|為|是|[:：=–—-])?\\s?(?<named>${ratio})(?:,? ${shape})?`,
    `|${shape} (?<shaped>${ratio})(?: ${kind})?`,
    `|(?<first>${ratio})(?: ${shape})?(?: ${kind}|(?<=\\p{L}\\)?))`,
    ')[.。]?$',
  ].join(''),
  'iu',
);
