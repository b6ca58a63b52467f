import type { MatrixResult } from '../../tests/editors/run-matrix';
import { SITUATIONS } from '../../tests/editors/situations';
import { TEXTS } from '../../tests/editors/texts';
import { drawMatrix } from './draw-matrix';

export interface BrowserResults {
  /** With its version. */
  readonly browser: string;
  readonly results: readonly MatrixResult[];
}

/** The page that shows the matrix: one table a browser, with what is less than perfect, and why. */
export function writeMatrix(all: readonly BrowserResults[]): string {
  return `# Insertion, measured

Made by \`npm run matrix\`. Each cell is the number of texts that went right, inserted by the extension's own code in a
real extension into the real editor in the real browser. Right means, judged on the editor's own model: the exact text
at the caret, the draft kept, nothing sent, nothing formatted, nothing attached, the caret after the text and in view, the
page's own state up to date, one Ctrl+Z back to the draft, and a key that is typed afterwards arrives. Where a page lets
nothing in, right means that the insertion says so and the draft is as it was.

Texts: ${TEXTS.map(({ name, text }) => `${name} (${text.length} characters)`).join(', ')}.

Situations: ${SITUATIONS.map(({ name }) => name).join(', ')}.

${all.map(drawMatrix).join('\n')}`;
}
