import { EDITORS, type EditorFacts } from './editors';
import { PAGE, PLACES, type Place } from './places';
import { SITUATIONS, type Situation } from './situations';
import { type SampleText, TEXTS } from './texts';

/** One insertion: a text into an editor that stands somewhere, in a situation. */
export interface Cell {
  readonly facts: EditorFacts;
  readonly place: Place;
  readonly situation: Situation;
  readonly sample: SampleText;
}

/** The editors that people meet most, which Firefox is tried with, too. */
const COMMONEST = new Set([
  'textarea',
  'input',
  'react-textarea',
  'contenteditable',
  'prosemirror',
  'tiptap',
  'lexical-rich',
  'slate',
  'quill',
  'codemirror',
]);

/** Editors of Firefox: Monaco asks the browser for the clipboard before it pastes, and Firefox then asks the user. */
const IN_FIREFOX = EDITORS.filter(({ id }) => id !== 'monaco');
const WRITABLE = EDITORS.filter(({ refusal }) => !refusal);

const EMPTY = SITUATIONS[0];
const SEVERAL_LINES = TEXTS[1];

/** Every editor with every text in every situation; and every one that takes text wherever else a field may stand. */
export function chromiumCells(): Cell[] {
  return [...inFull(EDITORS, PAGE), ...PLACES.flatMap((place) => inBrief(WRITABLE, place))];
}

/** The commonest editors with every text in every situation, the others in brief. */
export function firefoxCells(): Cell[] {
  const isCommon = ({ id }: EditorFacts): boolean => COMMONEST.has(id);
  const others = IN_FIREFOX.filter((facts) => !isCommon(facts));
  return [...inFull(IN_FIREFOX.filter(isCommon), PAGE), ...inBrief(others, PAGE)];
}

/** Few enough for every test run: every editor, text, situation and place comes at least once. */
export function coveringCells(): Cell[] {
  const inPage = EDITORS.flatMap((facts, row) => spread(facts, PAGE, row * 3, 3));
  const elsewhere = WRITABLE.flatMap((facts, row) => {
    const place = PLACES[row % PLACES.length];
    return place ? spread(facts, place, row, 1) : [];
  });
  return [...inPage, ...elsewhere];
}

export function coveringFirefoxCells(): Cell[] {
  const common = IN_FIREFOX.filter(({ id }) => COMMONEST.has(id));
  return common.flatMap((facts, row) => spread(facts, PAGE, row * 2, 2));
}

function inFull(editors: readonly EditorFacts[], place: Place): Cell[] {
  return editors.flatMap((facts) =>
    SITUATIONS.flatMap((situation) => TEXTS.map((sample) => ({ facts, place, situation, sample }))),
  );
}

/** Every situation with one text, and every text in one situation. */
function inBrief(editors: readonly EditorFacts[], place: Place): Cell[] {
  return inFull(editors, place).filter(({ situation, sample }) => situation === EMPTY || sample === SEVERAL_LINES);
}

/**
 * Walks through the pairs of situation and text on a diagonal, so that few cells meet all of both; one text further at
 * every turn, or it would meet the same pairs again.
 */
function spread(facts: EditorFacts, place: Place, from: number, count: number): Cell[] {
  return Array.from({ length: count }, (_, step) => from + step).flatMap((at) => {
    const situation = SITUATIONS[at % SITUATIONS.length];
    const sample = TEXTS[(at + Math.floor(at / SITUATIONS.length)) % TEXTS.length];
    return situation && sample ? [{ facts, place, situation, sample }] : [];
  });
}
