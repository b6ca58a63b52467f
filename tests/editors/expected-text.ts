import type { BrowserName, EditorFacts } from './editors';
import type { Situation } from './situations';

export interface Expected {
  readonly text: string;
  readonly caret: number;
  readonly cut: number;
}

interface Given {
  readonly facts: EditorFacts;
  readonly situation: Situation;
  readonly text: string;
  readonly browser: BrowserName;
  readonly draft: string;
  /** The selection in the draft. */
  readonly start: number;
  readonly end: number;
}

/** What has to stand in the model after an insertion. */
export function expectedText({ facts, situation, text, browser, draft, start, end }: Given): Expected {
  const [from, to] = target(situation, draft, start, end);
  const atEnd = situation.mode === 'append' || situation.focus === 'untouched';
  // What is added after a draft stands apart from it.
  const kept = facts.keeps?.(text, browser) ?? text;
  const joined = (atEnd && /\S$/.test(draft.slice(0, from)) ? ' ' : '') + kept;
  const line = facts.singleLine ? joined.replace(/\n+$/, '').replace(/\n+/g, ' ') : joined;
  const room = (facts.limit ?? Number.POSITIVE_INFINITY) - (draft.length - (to - from));
  const fitting = line.slice(0, Math.max(0, room));
  return {
    text: draft.slice(0, from) + fitting + draft.slice(to),
    caret: from + fitting.length,
    cut: line.length - fitting.length,
  };
}

function target(situation: Situation, draft: string, start: number, end: number): [number, number] {
  const { mode, focus, isCall, typed = '' } = situation;
  if (mode === 'replace') return [0, draft.length];
  if (isCall) return [start - typed.length, end];
  return mode === 'append' || focus === 'untouched' ? [draft.length, draft.length] : [start, end];
}
