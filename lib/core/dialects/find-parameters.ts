import type { Span } from '../template/span';
import { type FlagValue, MIDJOURNEY_FLAGS, readFlagValue } from './midjourney-flags';

/** A Midjourney parameter as it stands in a text, such as `--ar 2:3`. */
export interface Parameter extends Span {
  /** Without its dashes, in lower case. */
  readonly flag: string;
  readonly value: string;
  /** Where flag and value end; from here to `end` stands a comma or a full stop at most. */
  readonly valueEnd: number;
  /** `--`, or the long dashes that a word processor has made of it. */
  readonly dashes: string;
}

export interface Parameters {
  /** From first to last; they never overlap. */
  readonly all: readonly Parameter[];
  /** Those with which the text ends; none where anything else stands behind them. */
  readonly trailing: readonly Parameter[];
  /** Whether a known flag stands there with a value that it cannot have, so that it is text like any other. */
  readonly hasBroken: boolean;
}

/**
 * What is certainly a Midjourney parameter: a known flag with a value that it can have. Any other `--word` is text. A
 * long dash may belong to the sentence, so it counts only before a flag whose value leaves no doubt.
 */
export function findParameters(text: string): Parameters {
  const all: Parameter[] = [];
  let hasBroken = false;
  const flags = /(?:(?<!\S)(--|[—–]{1,2})|(?<=\S)([—–]{1,2})(?=ar \d+:\d))([a-z]+)(?![\w-])/gi;
  for (let match = flags.exec(text); match; match = flags.exec(text)) {
    const dashes = match[1] ?? match[2] ?? '';
    const flag = (match[3] ?? '').toLowerCase();
    const kind = MIDJOURNEY_FLAGS.get(flag);
    if (!kind || (dashes !== '--' && !isUnmistakable(kind))) continue;

    const value = readFlagValue(text, flags.lastIndex, kind);
    const tail = value && /^[.,;]?(?=\s|$|[—–]{1,2}ar \d+:\d)/i.exec(text.slice(value.end, value.end + 20));
    if (!value || !tail) {
      hasBroken ||= dashes === '--' || kind === 'ratio';
      continue;
    }
    const end = value.end + tail[0].length;
    all.push({ start: match.index, end, flag, value: value.text, valueEnd: value.end, dashes });
    flags.lastIndex = end;
  }
  return { all, trailing: all.slice(firstOfTail(text, all)), hasBroken };
}

function firstOfTail(text: string, parameters: readonly Parameter[]): number {
  let from = text.trimEnd().length;
  let first = parameters.length;
  for (const parameter of parameters.toReversed()) {
    if (text.slice(parameter.end, from).trim() !== '') break;
    first--;
    from = parameter.start;
  }
  return first;
}

function isUnmistakable(kind: FlagValue): boolean {
  return kind === 'ratio' || kind === 'number' || kind === 'word';
}

export function isAspect({ flag }: Parameter): boolean {
  return flag === 'ar' || flag === 'aspect';
}
