import type { MatrixResult } from '../../tests/editors/run-matrix';
import { SITUATIONS } from '../../tests/editors/situations';
import type { BrowserResults } from './write-matrix';

/** A markdown table, one row an editor and place, one column a situation; below it what is less than perfect, and why. */
export function drawMatrix({ browser, results }: BrowserResults): string {
  const rows = groupBy(results, rowOf);
  const lines = [...rows].map(
    ([name, row]) => `| ${name} | ${SITUATIONS.map(({ name }) => markOf(row, name)).join(' | ')} |`,
  );
  const right = results.filter(isRight).length;
  const impossible = results.filter((result) => result.impossible).length;
  return `## ${browser}

${right} of ${results.length - impossible} insertions are right${impossible > 0 ? `; ${impossible} more are impossible for anybody` : ''}.

| editor | ${SITUATIONS.map(({ name }) => name).join(' | ')} |
| --- |${SITUATIONS.map(() => ' --- |').join('')}
${lines.join('\n')}

${[...rows].flatMap(([name, row]) => notesOn(name, row)).join('\n')}
`;
}

function rowOf({ cell: { facts, place } }: MatrixResult): string {
  return place.name === 'in the page' ? facts.name : `${facts.name} ${place.name}`;
}

function isRight({ faults, impossible }: MatrixResult): boolean {
  return faults.length === 0 && !impossible;
}

function markOf(row: readonly MatrixResult[], situation: string): string {
  const results = row.filter(({ cell }) => cell.situation.name === situation);
  if (results.length === 0) return '';
  if (results.every(({ impossible }) => impossible)) return '–';
  const right = results.filter(isRight);
  const mark = right.length === results.length ? `✔ ${right.length}` : `✘ ${right.length} of ${results.length}`;
  return right.some(({ outcome }) => !outcome.ok) ? `${mark} refused` : mark;
}

/** Each note once, with the situations and texts that it holds for where it does not hold for all. */
function notesOn(name: string, row: readonly MatrixResult[]): string[] {
  const own = row[0]?.cell.place.name === 'in the page' ? row[0].cell.facts.note : undefined;
  const said = row.flatMap(({ cell, impossible, remarks, faults }) => [
    ...(impossible ? [{ text: impossible, where: '' }] : []),
    ...remarks.map((remark) => ({
      text: `${remark}: so it does after the user's own paste of this text`,
      where: whereOf(cell),
    })),
    ...faults.map((fault) => ({ text: `WRONG: ${fault}`, where: whereOf(cell) })),
  ]);
  const notes = [...groupBy(said, ({ text }) => text)].map(([text, all]) => {
    const where = [...new Set(all.map((note) => note.where))].filter(Boolean).join(', ');
    return where ? `${text} (${where})` : text;
  });
  return [...(own ? [own] : []), ...notes].map((note) => `- ${name}: ${note}`);
}

function whereOf({ situation, sample }: MatrixResult['cell']): string {
  return `${situation.name}: ${sample.name}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
