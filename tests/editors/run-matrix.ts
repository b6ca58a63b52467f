import type { Cell } from './matrix-cells';
import type { OpenEditor } from './open-editor';
import { type CellResult, runCell } from './run-cell';
import { tryEditor } from './try-editor';

export interface MatrixResult extends CellResult {
  readonly cell: Cell;
  /** Why this cell says nothing: the editor itself does not work there, for anybody. */
  readonly impossible?: string;
}

/** Runs cells one after the other. Those of one editor in one place share a page, and are told together. */
export async function runMatrix(
  cells: readonly Cell[],
  open: (cell: Cell) => Promise<OpenEditor>,
  onPage: (results: readonly MatrixResult[]) => void = () => {},
): Promise<MatrixResult[]> {
  const all: MatrixResult[] = [];
  for (const group of byPage(cells)) {
    const results = await runPage(group, open);
    onPage(results);
    all.push(...results);
  }
  return all;
}

async function runPage(cells: readonly Cell[], open: (cell: Cell) => Promise<OpenEditor>): Promise<MatrixResult[]> {
  const [first] = cells;
  if (!first) return [];
  const editor = await open(first);
  const isLocked = first.facts.refusal?.('') === 'read-only';
  const own = isLocked ? { errors: [] } : await tryEditor(editor);
  const results: MatrixResult[] = [];
  for (const cell of cells) {
    results.push(
      own.broken ? { cell, ...IMPOSSIBLE, impossible: own.broken } : { cell, ...(await runCell(editor, cell, own)) },
    );
  }
  await editor.close();
  return results;
}

const IMPOSSIBLE: CellResult = {
  outcome: { ok: false, reason: 'no-field' },
  ms: 0,
  faults: [],
  remarks: [],
};

function byPage(cells: readonly Cell[]): Cell[][] {
  const pages = new Map<string, Cell[]>();
  for (const cell of cells) {
    const page = `${cell.facts.id} ${cell.place.name}`;
    pages.set(page, [...(pages.get(page) ?? []), cell]);
  }
  return [...pages.values()];
}

export function nameOf({ facts, place, situation, sample }: Cell): string {
  return `${facts.name} ${place.name}, ${situation.name}, ${sample.name}`;
}
