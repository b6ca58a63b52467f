import type { InsertMode } from '../../lib/core/insertion';

/** How the field stands when the text arrives. The selection is drawn: `{` and `}` around it, `|` for a mere caret. */
export interface Situation {
  readonly name: string;
  readonly draft: string;
  readonly mode: InsertMode;
  /** untouched: never focused. palette: the palette takes the focus and gives it back. hidden: the tab is in the background. */
  readonly focus: 'field' | 'untouched' | 'palette' | 'hidden';
  /** Typed with real keys right before, so that an undo which takes back more than the insertion shows. */
  readonly typed?: string;
  /** What was typed called for the text, and goes away with the insertion. */
  readonly isCall?: true;
}

export const SITUATIONS: readonly Situation[] = [
  { name: 'empty', draft: '|', mode: 'caret', focus: 'field' },
  {
    name: 'in the middle of a draft',
    draft: 'Please paint | and keep it simple',
    mode: 'caret',
    focus: 'field',
    typed: 'now ',
  },
  { name: 'over a selection', draft: 'Please paint {the old idea} and keep it simple', mode: 'caret', focus: 'field' },
  { name: 'between lines', draft: 'Please paint this:\n|\nand keep it simple', mode: 'caret', focus: 'field' },
  { name: 'never focused', draft: 'Please paint this:|', mode: 'caret', focus: 'untouched' },
  { name: 'after the palette', draft: 'Please paint |and keep it simple', mode: 'caret', focus: 'palette' },
  {
    name: 'called by //',
    draft: 'Please paint | and keep it simple',
    mode: 'caret',
    focus: 'palette',
    typed: '//',
    isCall: true,
  },
  { name: 'in a background tab', draft: 'Please paint |and keep it simple', mode: 'caret', focus: 'hidden' },
  { name: 'replacing everything', draft: '{First idea\nSecond idea}', mode: 'replace', focus: 'field' },
  { name: 'appending', draft: 'Please |paint this', mode: 'append', focus: 'field' },
];

export interface DrawnDraft {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function drawDraft(drawn: string): DrawnDraft {
  const start = drawn.search(/[{|]/);
  const text = drawn.replace(/[{|}]/g, '');
  const end = drawn.includes('}') ? drawn.indexOf('}') - 1 : start;
  return { text, start, end };
}
